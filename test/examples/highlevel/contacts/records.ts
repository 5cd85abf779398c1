import type { Exchange } from '../../example.ts';

export const headers = { version: '2021-07-28' };
export const locationId = 've9EPM428h8vShlRW1KT';

/** https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields */
export const definition = (id: string, name: string, dataType: string, more: object = {}) => ({
  id,
  name,
  fieldKey: `contact.${name.toLowerCase().replaceAll(' ', '_')}`,
  placeholder: '',
  dataType,
  position: 50,
  locationId,
  model: 'contact',
  ...more,
});

export const definitions = (...customFields: object[]): Exchange => ({
  request: `GET /locations/${locationId}/customFields`,
  query: { model: 'contact' },
  headers,
  answer: { customFields },
});

export const stravaUserId = definition('MgobCB14YMVKuE4Ka8p1', 'Strava User ID', 'TEXT');
export const firstClass = definition('3sv6UEo51C9Bmpo1cKTq', 'First Class', 'DATE');

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contact */
export const rubika = {
  id: 'seD4PfOuKoVMLkEZqohJ',
  name: 'rubika deo',
  locationId,
  firstName: 'rubika',
  lastName: 'Deo',
  email: 'rubika@deos.com',
  emailLowerCase: 'rubika@deos.com',
  timezone: 'Asia/Calcutta',
  companyName: 'DGS VolMAX',
  phone: '+18832327657',
  dnd: true,
  dndSettings: { Email: { status: 'active', message: 'unsubscribed', code: '101' } },
  type: 'read',
  source: 'public api',
  assignedTo: 'y0BeYjuRIlDwsDcOHOJo',
  address1: '3535 1st St N',
  city: 'Dolomite',
  state: 'AL',
  country: 'US',
  postalCode: '35061',
  website: 'https://www.tesla.com',
  tags: ['nisi sint commodo amet', 'consequat'],
  dateOfBirth: '1990-09-25T00:00:00.000Z',
  dateAdded: '2021-07-02T05:18:26.704Z',
  dateUpdated: '2021-07-03T05:18:26.704Z',
  lastActivity: '2021-07-16T11:39:30.564Z',
  businessId: '641c094001436dbc2081e642',
  attributionSource: { url: 'Trigger Link', campaign: 'spring' },
};

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/create-contact answers with fewer fields. */
const {
  name: _name,
  timezone: _timezone,
  lastActivity: _activity,
  attributionSource: _source,
  ...fewer
} = { ...rubika, deleted: false };

export const created = fewer;

export const rubikaForPeople = {
  id: 'seD4PfOuKoVMLkEZqohJ',
  firstName: 'rubika',
  name: 'rubika Deo',
  email: 'rubika@deos.com',
  phone: '+18832327657',
  dateOfBirth: '1990-09-25',
  tags: ['nisi sint commodo amet', 'consequat'],
  gender: null,
  followers: [],
  lastActivity: '2021-07-16T11:39:30.564Z',
  url: 'https://app.gohighlevel.com/v2/location/ve9EPM428h8vShlRW1KT/contacts/detail/seD4PfOuKoVMLkEZqohJ',
};

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced */
export const found = (id: string, dateAdded: string, dateUpdated = dateAdded) => ({
  id,
  locationId,
  phoneLabel: 'Mobile',
  address: '123 Main Street',
  source: 'Website',
  type: 'lead',
  dnd: false,
  customFields: [],
  tags: ['tag-1', 'tag-2'],
  dateAdded,
  dateUpdated,
  additionalEmails: ['john@example.com', 'jane@example.com'],
  phone: '+123456789',
  companyName: 'XYZ Corp',
  firstName: 'john',
  lastName: 'doe',
  firstNameLowerCase: 'john',
  email: 'john@example.com',
  searchAfter: [Date.parse(dateAdded), id],
});

export const search = (body: object, contacts: object[]): Exchange => ({
  request: 'POST /contacts/search',
  headers,
  body: { locationId, ...body },
  answer: { contacts, total: contacts.length },
});

export const newest = { sort: [{ field: 'dateAdded', direction: 'desc' }] };
export const latest = { sort: [{ field: 'dateUpdated', direction: 'desc' }] };
