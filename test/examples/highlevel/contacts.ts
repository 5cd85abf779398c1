import type { Example, Exchange } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';

/** https://marketplace.gohighlevel.com/docs/ghl/locations/get-custom-fields */
const definition = (id: string, name: string, dataType: string, more: object = {}) => ({
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

const definitions = (...customFields: object[]): Exchange => ({
  request: `GET /locations/${locationId}/customFields`,
  query: { model: 'contact' },
  headers,
  answer: { customFields },
});

const stravaUserId = definition('MgobCB14YMVKuE4Ka8p1', 'Strava User ID', 'TEXT');
const firstClass = definition('3sv6UEo51C9Bmpo1cKTq', 'First Class', 'DATE');

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contact */
const rubika = {
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
  ...created
} = { ...rubika, deleted: false };

const rubikaForPeople = {
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

const getContact: Example[] = [
  {
    operation: 'get_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { contactId: 'seD4PfOuKoVMLkEZqohJ' },
    exchanges: [
      {
        request: 'GET /contacts/seD4PfOuKoVMLkEZqohJ',
        headers,
        answer: {
          contact: { ...rubika, customFields: [{ id: 'MgobCB14YMVKuE4Ka8p1', value: '227615' }] },
        },
      },
      definitions(stravaUserId, firstClass),
    ],
    result: [
      {
        ...rubikaForPeople,
        customFields: [
          {
            id: 'MgobCB14YMVKuE4Ka8p1',
            name: 'Strava User ID',
            key: 'strava_user_id',
            value: '227615',
          },
        ],
        customField: { strava_user_id: '227615', first_class: null },
      },
    ],
  },
  {
    // Without custom values nobody needs to know what they are called.
    operation: 'get_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    input: { contactId: 'seD4PfOuKoVMLkEZqohJ' },
    exchanges: [
      { request: 'GET /contacts/seD4PfOuKoVMLkEZqohJ', headers, answer: { contact: rubika } },
    ],
    result: [{ ...rubikaForPeople, revision: '2021-07-03T05:18:26.704Z', customField: {} }],
  },
  {
    operation: 'get_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'GET /contacts/ocQHyuzHvysMo5N5VsXc',
        headers,
        status: 400,
        answer: { statusCode: 400, message: 'Contact with id ocQHyuzHvysMo5N5VsXc not found' },
      },
    ],
    result: [],
  },
  {
    // An agency reaches the contact with the sub-account's own token.
    operation: 'get_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    environment: 'highlevel_agency',
    input: { subAccountId: locationId, contactId: 'seD4PfOuKoVMLkEZqohJ' },
    exchanges: [
      {
        request: 'POST /oauth/locationToken',
        headers,
        form: { companyId: 'UAXssdawIWAWD', locationId },
        answer: {
          access_token: 'token-of-the-sub-account',
          token_type: 'Bearer',
          expires_in: 86399,
        },
      },
      {
        request: 'GET /contacts/seD4PfOuKoVMLkEZqohJ',
        headers: { ...headers, authorization: 'Bearer token-of-the-sub-account' },
        answer: { contact: rubika },
      },
    ],
    result: [rubikaForPeople],
  },
];

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced */
const found = (id: string, dateAdded: string, dateUpdated = dateAdded) => ({
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

const search = (body: object, contacts: object[]): Exchange => ({
  request: 'POST /contacts/search',
  headers,
  body: { locationId, ...body },
  answer: { contacts, total: contacts.length },
});

const newest = { sort: [{ field: 'dateAdded', direction: 'desc' }] };
const latest = { sort: [{ field: 'dateUpdated', direction: 'desc' }] };

const searchContacts: Example[] = [
  {
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    input: { query: 'doe' },
    exchanges: [
      search({ pageLimit: 100, query: 'doe' }, [
        found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z'),
      ]),
    ],
    result: [
      {
        id: '102goXVW3lIExEQPOnd3',
        firstName: 'john',
        name: 'john doe',
        address1: '123 Main Street',
        companyName: 'XYZ Corp',
        additionalEmails: ['john@example.com', 'jane@example.com'],
        dateAdded: '2024-06-06T18:54:57.221Z',
        customField: {},
      },
    ],
  },
  {
    // Filters by row, tags and custom field, of which all have to hold.
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    input: {
      filters: [
        { field: 'First name', operator: 'contains', value: 'JO' },
        { field: 'assignedTo', operator: 'has no value', value: 'not looked at' },
        { field: 'dateAdded', operator: 'gte', value: '2024-06-01T00:00:00Z' },
        { field: 'dnd', operator: 'is not', value: 'true' },
      ],
      tags: 'Tag-1, tag-2',
      customFieldId: 'MgobCB14YMVKuE4Ka8p1',
      customFieldOperator: 'lte',
      customFieldValue: '42.5',
      sortBy: 'First name',
      sortDirection: 'asc',
    },
    exchanges: [
      search(
        {
          pageLimit: 100,
          filters: [
            { field: 'firstNameLowerCase', operator: 'contains', value: 'jo' },
            { field: 'assignedTo', operator: 'not_exists' },
            { field: 'dateAdded', operator: 'range', value: { gte: '2024-06-01T00:00:00Z' } },
            { field: 'dnd', operator: 'not_eq', value: true },
            { field: 'tags', operator: 'eq', value: 'tag-1' },
            { field: 'tags', operator: 'eq', value: 'tag-2' },
            {
              field: 'customFields.MgobCB14YMVKuE4Ka8p1',
              operator: 'range',
              value: { lte: 42.5 },
            },
          ],
          sort: [{ field: 'firstNameLowerCase', direction: 'asc' }],
        },
        [],
      ),
    ],
    result: [],
  },
  {
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    input: {
      filters: [
        { field: 'email', operator: 'eq', value: 'john@example.com' },
        { field: 'phone', operator: 'eq', value: '+123456789' },
      ],
      match: 'Any filter',
    },
    exchanges: [
      search(
        {
          pageLimit: 100,
          filters: [
            {
              group: 'OR',
              filters: [
                { field: 'email', operator: 'eq', value: 'john@example.com' },
                { field: 'phone', operator: 'eq', value: '+123456789' },
              ],
            },
          ],
        },
        [],
      ),
    ],
    result: [],
  },
  {
    // “Any” speaks of the rows alone; a day counts whole, in the zone of the user.
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    meta: { timezone: 'America/New_York' },
    input: {
      filters: [
        { field: 'dnd', operator: 'eq', value: 'Yes' },
        { field: 'dateAdded', operator: 'lte', value: '2024-06-01' },
      ],
      match: 'OR',
      tags: 'runner',
    },
    exchanges: [
      search(
        {
          pageLimit: 100,
          filters: [
            {
              group: 'OR',
              filters: [
                { field: 'dnd', operator: 'eq', value: true },
                { field: 'dateAdded', operator: 'range', value: { lte: '2024-06-02T03:59:59Z' } },
              ],
            },
            { field: 'tags', operator: 'eq', value: 'runner' },
          ],
        },
        [],
      ),
    ],
    result: [],
  },
  {
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    input: { trigger_on: 'new' },
    exchanges: [
      search({ pageLimit: 500, ...newest }, [
        found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z'),
        found('202goXVW3lIExEQPOnd3', '2024-06-07T18:54:57.221Z'),
      ]),
    ],
    result: [
      { id: '202goXVW3lIExEQPOnd3', revision: 'new' },
      { id: '102goXVW3lIExEQPOnd3', revision: 'new' },
    ],
  },
  {
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    input: { trigger_on: 'New and updated records', tags: ['runner'] },
    exchanges: [
      search(
        {
          pageLimit: 500,
          filters: [{ field: 'tags', operator: 'eq', value: 'runner' }],
          ...latest,
        },
        [found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z', '2024-07-01T00:00:00.000Z')],
      ),
    ],
    result: [{ id: '102goXVW3lIExEQPOnd3', revision: '2024-07-01T00:00:00.000Z' }],
  },
  {
    // Turning the Zap on reads the whole list, each page after the last record of the one before.
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    meta: { isPopulatingDedupe: true },
    input: {},
    exchanges: [
      search({ pageLimit: 500, ...newest }, [
        found('302goXVW3lIExEQPOnd3', '2024-06-08T18:54:57.221Z'),
        found('202goXVW3lIExEQPOnd3', '2024-06-07T18:54:57.221Z'),
      ]),
      search(
        {
          pageLimit: 500,
          searchAfter: [Date.parse('2024-06-07T18:54:57.221Z'), '202goXVW3lIExEQPOnd3'],
          ...newest,
        },
        [found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z')],
      ),
      search(
        {
          pageLimit: 500,
          searchAfter: [Date.parse('2024-06-06T18:54:57.221Z'), '102goXVW3lIExEQPOnd3'],
          ...newest,
        },
        [],
      ),
    ],
    result: [
      { id: '302goXVW3lIExEQPOnd3', revision: 'new' },
      { id: '202goXVW3lIExEQPOnd3', revision: 'new' },
      { id: '102goXVW3lIExEQPOnd3', revision: 'new' },
    ],
  },
  {
    // The editor's test shows three records.
    operation: 'search_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    meta: { isLoadingSample: true },
    input: {},
    exchanges: [
      search({ pageLimit: 3, ...newest }, [
        found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z'),
      ]),
    ],
    result: [{ id: '102goXVW3lIExEQPOnd3' }],
  },
];

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contacts */
const listed = {
  id: 'ocQHyuzHvysMo5N5VsXc',
  locationId,
  email: 'JohnDeo@gmail.com',
  timezone: 'Asia/Calcutta',
  country: 'DE',
  source: 'xyz form',
  dateAdded: '2020-10-29T09:31:30.255Z',
  tags: ['consequat'],
  businessId: '641c094001436dbc2081e642',
  attributions: [{ url: 'Trigger Link', campaign: 'spring' }],
  followers: ['y0BeYjuRIlDwsDcOHOJo'],
};

const otherReads: Example[] = [
  {
    operation: 'get_contacts_by_business',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    input: { businessId: '641c094001436dbc2081e642', query: 'contact name' },
    exchanges: [
      {
        request: 'GET /contacts/business/641c094001436dbc2081e642',
        query: { locationId, limit: '100', skip: '0', query: 'contact name' },
        headers,
        answer: { contacts: [listed], count: 1 },
      },
    ],
    result: [
      {
        id: 'ocQHyuzHvysMo5N5VsXc',
        name: null,
        email: 'JohnDeo@gmail.com',
        businessId: '641c094001436dbc2081e642',
        attributionSource: { url: 'Trigger Link', campaign: 'spring' },
        followers: ['y0BeYjuRIlDwsDcOHOJo'],
      },
    ],
  },
  {
    // A contact that was put into the business may stand on any page: every poll reads them all.
    operation: 'get_contacts_by_business',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    input: { businessId: '641c094001436dbc2081e642' },
    exchanges: [
      {
        request: 'GET /contacts/business/641c094001436dbc2081e642',
        query: { locationId, limit: '100', skip: '0' },
        headers,
        answer: { contacts: [listed], count: 1 },
      },
      {
        request: 'GET /contacts/business/641c094001436dbc2081e642',
        query: { locationId, limit: '100', skip: '100' },
        headers,
        answer: { contacts: [], count: 1 },
      },
    ],
    result: [{ id: 'ocQHyuzHvysMo5N5VsXc', revision: 'new' }],
  },
  {
    operation: 'get_duplicate_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { email: 'abc@abc.com', phone: '+1423164516' },
    exchanges: [
      {
        request: 'GET /contacts/search/duplicate',
        query: { locationId, email: 'abc@abc.com', number: '+1423164516' },
        headers,
        answer: { contact: { ...rubika, email: 'abc@abc.com', phone: '+1423164516' } },
      },
    ],
    result: [{ id: 'seD4PfOuKoVMLkEZqohJ', email: 'abc@abc.com', phone: '+1423164516' }],
  },
  {
    operation: 'get_duplicate_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { phone: 1423164516 },
    exchanges: [
      {
        request: 'GET /contacts/search/duplicate',
        query: { locationId, number: '1423164516' },
        headers,
        answer: { contact: null },
      },
    ],
    result: [],
  },
  {
    // Times come without an offset and mean the clock of the sub-account.
    operation: 'get_contact_appointments',
    scopes: ['contacts.readonly'],
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'GET /contacts/ocQHyuzHvysMo5N5VsXc/appointments',
        headers,
        answer: {
          events: [
            {
              id: 'YS3jaqqeehkR2Is80miy',
              calendarId: 'YlWd2wuCAZQzh2cH1fVZ',
              status: 'booked',
              title: 'Test',
              assignedUserId: 'y0BeYjuRIlDwsDcOHOJo',
              notes: 'test',
              startTime: '2021-07-16 11:00:00',
              endTime: '2021-07-16 11:30:00',
              address: 'Address',
              locationId,
              contactId: 'ocQHyuzHvysMo5N5VsXc',
              groupId: 'YlWd2wuCAZQzh2cH1fVa',
              appointmentStatus: 'booked',
              users: ['y0BeYjuRIlDwsDcOHOJo'],
              dateAdded: '2021-01-16 11:00:00',
              dateUpdated: '2021-07-15 11:30:00',
              assignedResources: [],
            },
          ],
        },
      },
    ],
    result: [
      {
        id: 'YS3jaqqeehkR2Is80miy',
        title: 'Test',
        appointmentStatus: 'booked',
        startTime: '2021-07-16T11:00:00-05:00',
        endTime: '2021-07-16T11:30:00-05:00',
        dateAdded: '2021-01-16T11:00:00-06:00',
        users: ['y0BeYjuRIlDwsDcOHOJo'],
        assignedResources: [],
      },
    ],
  },
  {
    operation: 'list_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { query: 'John' },
    exchanges: [
      {
        request: 'GET /contacts/',
        query: { locationId, limit: '100', query: 'John' },
        headers,
        answer: { contacts: [listed], count: 1 },
      },
    ],
    result: [{ id: 'ocQHyuzHvysMo5N5VsXc', email: 'JohnDeo@gmail.com', dateUpdated: null }],
  },
  {
    // The next page is asked for with the cursor of the page before, and with the location again.
    operation: 'list_contacts',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    meta: { isPopulatingDedupe: true },
    input: {},
    exchanges: [
      {
        request: 'GET /contacts/',
        query: { locationId, limit: '100' },
        headers,
        answer: {
          contacts: [listed],
          meta: {
            total: 2,
            startAfter: 1603870249758,
            startAfterId: 'ocQHyuzHvysMo5N5VsXc',
            currentPage: 1,
            nextPage: 2,
            prevPage: null,
          },
        },
      },
      {
        request: 'GET /contacts/',
        query: {
          locationId,
          limit: '100',
          startAfter: '1603870249758',
          startAfterId: 'ocQHyuzHvysMo5N5VsXc',
        },
        headers,
        answer: {
          contacts: [{ ...listed, id: 'UIaE1WjAwWKdlyD7osQI', dateAdded: '2020-10-30T09:31:30Z' }],
          meta: { total: 2, startAfter: null, startAfterId: null, nextPage: null },
        },
      },
    ],
    result: [{ id: 'UIaE1WjAwWKdlyD7osQI' }, { id: 'ocQHyuzHvysMo5N5VsXc' }],
  },
];

const everyType = [
  definition('cfText00000000000001', 'Strava User ID', 'TEXT'),
  definition('cfLargeText000000001', 'Training Goal', 'LARGE_TEXT'),
  definition('cfNumber000000000001', 'Workouts Logged', 'NUMERICAL'),
  definition('cfMoney0000000000001', 'Monthly Fee', 'MONETORY'),
  definition('cfPhone0000000000001', 'Emergency Phone', 'PHONE'),
  definition('cfEmail0000000000001', 'Billing E-mail', 'EMAIL'),
  definition('cfDate00000000000001', 'Member Since', 'DATE'),
  definition('cfSingle000000000001', 'Membership', 'SINGLE_OPTIONS', {
    picklistOptions: ['Trial', 'Annual'],
  }),
  definition('cfRadio0000000000001', 'Shirt Size', 'RADIO', {
    picklistOptions: ['S', 'M'],
    isAllowedCustomOption: true,
  }),
  definition('cfMulti0000000000001', 'Favourite Classes', 'MULTIPLE_OPTIONS', {
    picklistOptions: ['Spin', 'Yoga', 'Boxing'],
  }),
  definition('cfCheckbox0000000001', 'Interests', 'CHECKBOX', {
    picklistOptions: ['Running', 'Cycling'],
  }),
  definition('cfBoxes0000000000001', 'Benchmarks', 'TEXTBOX_LIST', {
    picklistOptions: [
      { id: 'optDeadlift', label: 'Deadlift' },
      { id: 'optSquat', label: 'Squat' },
    ],
  }),
  definition('cfSignature000000001', 'Waiver', 'SIGNATURE'),
  definition('cfFile00000000000001', 'Medical Form', 'FILE_UPLOAD', {
    isMultiFileAllowed: true,
    maxFileLimit: 4,
  }),
];

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/create-contact */
const writes: Example[] = [
  {
    operation: 'create_contact',
    scopes: ['contacts.write', 'forms.write', 'locations/customFields.readonly'],
    input: {
      firstName: 'Rosan',
      lastName: 'Deo',
      name: 'Rosan Deo',
      email: ' rosan@deos.com ',
      phone: '+1 888-888-8888',
      gender: 'male',
      companyName: 'DGS VolMAX',
      address1: '3535 1st St N',
      city: 'Dolomite',
      state: 'AL',
      postalCode: 35061,
      country: 'US',
      website: 'https://www.tesla.com',
      timezone: 'America/Chihuahua',
      source: 'public api',
      dateOfBirth: '1990-09-25T00:00:00Z',
      assignedTo: 'y0BeYjuRIlDwsDcOHOJo',
      tags: ['nisi sint commodo amet', 'consequat'],
      dnd: 'true',
      dndCall: 'Do not disturb',
      dndEmail: 'active',
      dndSms: 'May be contacted',
      dndWhatsApp: 'permanent',
      dndGoogle: 'inactive',
      dndFacebook: 'Never contact again',
      dndInbound: 'Do not disturb',
    },
    exchanges: [
      {
        request: 'POST /contacts/',
        headers,
        body: {
          locationId,
          firstName: 'Rosan',
          lastName: 'Deo',
          name: 'Rosan Deo',
          email: 'rosan@deos.com',
          phone: '+1 888-888-8888',
          gender: 'male',
          companyName: 'DGS VolMAX',
          address1: '3535 1st St N',
          city: 'Dolomite',
          state: 'AL',
          postalCode: '35061',
          country: 'US',
          website: 'https://www.tesla.com',
          timezone: 'America/Chihuahua',
          source: 'public api',
          dateOfBirth: '1990-09-25',
          assignedTo: 'y0BeYjuRIlDwsDcOHOJo',
          tags: ['nisi sint commodo amet', 'consequat'],
          dnd: true,
          dndSettings: {
            Call: { status: 'active' },
            Email: { status: 'active' },
            SMS: { status: 'inactive' },
            WhatsApp: { status: 'permanent' },
            GMB: { status: 'inactive' },
            FB: { status: 'permanent' },
          },
          inboundDndSettings: { all: { status: 'active' } },
        },
        status: 201,
        answer: { contact: created },
      },
    ],
    result: { ...rubikaForPeople, name: 'rubika Deo', timezone: null, lastActivity: null },
  },
  {
    // Each custom field in the shape of its type; the file goes to its own endpoint afterwards.
    operation: 'create_contact',
    scopes: ['contacts.write', 'forms.write', 'locations/customFields.readonly'],
    input: {
      firstName: 'Rosan',
      email: '',
      tags: [],
      custom_cfText00000000000001: 227615,
      custom_cfLargeText000000001: 'Run 10 km\nthen {{contact.first_name}}',
      custom_cfNumber000000000001: '100',
      custom_cfMoney0000000000001: '100.5',
      custom_cfPhone0000000000001: '+1 207 555 0199',
      custom_cfEmail0000000000001: 'billing@deos.com',
      custom_cfDate00000000000001: '2024-03-01',
      custom_cfSingle000000000001: 'annual',
      custom_cfRadio0000000000001: 'XXL',
      custom_cfMulti0000000000001: ['Spin', 'yoga'],
      custom_cfCheckbox0000000001: 'Running, Cycling',
      custom_cfBoxes0000000000001_optDeadlift: '110 kg',
      custom_cfBoxes0000000000001_optSquat: '',
      custom_cfSignature000000001: 'Rosan Deo',
      custom_cfFile00000000000001: 'https://files.example.com/forms/medical%20form.txt',
    },
    exchanges: [
      definitions(...everyType),
      {
        request: 'POST /contacts/',
        headers,
        body: {
          locationId,
          firstName: 'Rosan',
          customFields: [
            { id: 'cfText00000000000001', field_value: '227615' },
            {
              id: 'cfLargeText000000001',
              field_value: 'Run 10 km\nthen {{contact.first_name}}',
            },
            { id: 'cfNumber000000000001', field_value: 100 },
            { id: 'cfMoney0000000000001', field_value: 100.5 },
            { id: 'cfPhone0000000000001', field_value: '+1 207 555 0199' },
            { id: 'cfEmail0000000000001', field_value: 'billing@deos.com' },
            { id: 'cfDate00000000000001', field_value: '2024-03-01' },
            { id: 'cfSingle000000000001', field_value: 'Annual' },
            { id: 'cfRadio0000000000001', field_value: 'XXL' },
            { id: 'cfMulti0000000000001', field_value: ['Spin', 'Yoga'] },
            { id: 'cfCheckbox0000000001', field_value: ['Running', 'Cycling'] },
            { id: 'cfBoxes0000000000001', field_value: { optDeadlift: '110 kg' } },
            { id: 'cfSignature000000001', field_value: 'Rosan Deo' },
          ],
        },
        status: 201,
        answer: {
          contact: {
            ...created,
            customFields: [{ id: 'cfMulti0000000000001', value: ['Spin', 'Yoga'] }],
          },
        },
      },
      {
        request: 'GET https://files.example.com/forms/medical%20form.txt',
        answer: 'no known illness',
        answerHeaders: { 'content-type': 'text/plain' },
      },
      {
        request: 'POST /forms/upload-custom-files',
        query: { contactId: 'seD4PfOuKoVMLkEZqohJ', locationId },
        headers,
        files: [
          {
            part: /^cfFile00000000000001_[0-9a-f-]{36}$/,
            filename: 'medical form.txt',
            type: 'text/plain',
            content: 'no known illness',
          },
        ],
        answer: { contact: { id: 'seD4PfOuKoVMLkEZqohJ' } },
      },
    ],
    result: {
      id: 'seD4PfOuKoVMLkEZqohJ',
      customField: { favourite_classes: ['Spin', 'Yoga'], membership: null },
    },
  },
  {
    // Fields left empty are not sent; those to clear are sent as null; locationId is not allowed.
    operation: 'update_contact',
    scopes: ['contacts.write', 'forms.write', 'locations/customFields.readonly'],
    input: {
      contactId: 'ocQHyuzHvysMo5N5VsXc',
      firstName: 'rosan',
      lastName: '',
      email: null,
      tags: [''],
      clear_fields: ['phone', 'Assigned To'],
    },
    exchanges: [
      {
        request: 'PUT /contacts/ocQHyuzHvysMo5N5VsXc',
        headers,
        body: { firstName: 'rosan', phone: null, assignedTo: null },
        answer: { succeded: true, contact: { ...rubika, phone: null } },
      },
    ],
    result: { id: 'seD4PfOuKoVMLkEZqohJ', phone: null, email: 'rubika@deos.com' },
  },
  {
    operation: 'update_contact',
    scopes: ['contacts.write', 'forms.write', 'locations/customFields.readonly'],
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc', custom_MgobCB14YMVKuE4Ka8p1: '227615' },
    exchanges: [
      definitions(stravaUserId),
      {
        request: 'PUT /contacts/ocQHyuzHvysMo5N5VsXc',
        headers,
        body: { customFields: [{ id: 'MgobCB14YMVKuE4Ka8p1', field_value: '227615' }] },
        answer: {
          succeded: true,
          contact: { ...rubika, customFields: [{ id: 'MgobCB14YMVKuE4Ka8p1', value: '227615' }] },
        },
      },
    ],
    result: { id: 'seD4PfOuKoVMLkEZqohJ', customField: { strava_user_id: '227615' } },
  },
  ...[true, false].map(
    (isNew): Example => ({
      operation: 'upsert_contact',
      scopes: ['contacts.write', 'forms.write', 'locations/customFields.readonly'],
      input: {
        email: 'rosan@deos.com',
        firstName: 'Rosan',
        createNewIfDuplicateAllowed: isNew ? 'no' : undefined,
      },
      exchanges: [
        {
          request: 'POST /contacts/upsert',
          headers,
          body: {
            locationId,
            email: 'rosan@deos.com',
            firstName: 'Rosan',
            ...(isNew && { createNewIfDuplicateAllowed: false }),
          },
          answer: { new: isNew, contact: rubika, traceId: '1a2b' },
        },
      ],
      result: { ...rubikaForPeople, created: isNew },
    }),
  ),
  {
    operation: 'delete_contact',
    scopes: ['contacts.write'],
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'DELETE /contacts/ocQHyuzHvysMo5N5VsXc',
        headers,
        answer: { succeded: true },
      },
    ],
    result: { id: 'ocQHyuzHvysMo5N5VsXc', deleted: true },
  },
  {
    // Gone already is as good as deleted.
    operation: 'delete_contact',
    scopes: ['contacts.write'],
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'DELETE /contacts/ocQHyuzHvysMo5N5VsXc',
        headers,
        status: 404,
        answer: { statusCode: 404, message: 'Not Found' },
      },
    ],
    result: { id: 'ocQHyuzHvysMo5N5VsXc', deleted: true },
  },
];

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/get-duplicate-contact */
const duplicate = (query: Record<string, string>, contact: unknown): Exchange => ({
  request: 'GET /contacts/search/duplicate',
  query: { locationId, ...query },
  headers,
  answer: { contact },
});

const byFilter = (field: string, value: string, contacts: object[]) =>
  search({ pageLimit: 20, filters: [{ field, operator: 'eq', value }] }, contacts);

const findContact: Example[] = [
  {
    operation: 'find_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { contactId: 'seD4PfOuKoVMLkEZqohJ' },
    exchanges: [
      { request: 'GET /contacts/seD4PfOuKoVMLkEZqohJ', headers, answer: { contact: rubika } },
    ],
    result: [rubikaForPeople],
  },
  {
    operation: 'find_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { email: 'rubika@deos.com' },
    exchanges: [duplicate({ email: 'rubika@deos.com' }, rubika)],
    result: [rubikaForPeople],
  },
  {
    operation: 'find_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { phone: '+18832327657' },
    exchanges: [duplicate({ number: '+18832327657' }, rubika)],
    result: [rubikaForPeople],
  },
  {
    operation: 'find_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { customFieldId: 'MgobCB14YMVKuE4Ka8p1', customFieldValue: '227615' },
    exchanges: [
      byFilter('customFields.MgobCB14YMVKuE4Ka8p1', '227615', [
        found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z'),
      ]),
    ],
    result: [{ id: '102goXVW3lIExEQPOnd3', address1: '123 Main Street' }],
  },
  {
    // Each way that is filled is tried in turn: the ID is gone, the phone belongs to nobody.
    operation: 'find_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: {
      contactId: 'ocQHyuzHvysMo5N5VsXc',
      phone: '+18832327657',
      customFieldId: 'MgobCB14YMVKuE4Ka8p1',
      customFieldValue: '227615',
    },
    exchanges: [
      {
        request: 'GET /contacts/ocQHyuzHvysMo5N5VsXc',
        headers,
        status: 404,
        answer: { statusCode: 404, message: 'Not Found' },
      },
      duplicate({ number: '+18832327657' }, null),
      byFilter('customFields.MgobCB14YMVKuE4Ka8p1', '227615', [
        found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z'),
      ]),
    ],
    result: [{ id: '102goXVW3lIExEQPOnd3' }],
  },
  {
    operation: 'find_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { email: 'nobody@deos.com' },
    exchanges: [
      duplicate({ email: 'nobody@deos.com' }, null),
      byFilter('email', 'nobody@deos.com', []),
    ],
    result: [],
  },
];

const tagsAndCampaigns: Example[] = [
  {
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/add-tags
    operation: 'add_tags_to_contact',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', tags: 'minim, velit magna' },
    exchanges: [
      {
        request: 'POST /contacts/sx6wyHhbFdRXh302LLNR/tags',
        headers,
        body: { tags: ['minim', 'velit magna'] },
        status: 201,
        answer: { tags: ['amet', 'minim', 'velit magna'] },
      },
    ],
    result: { id: 'sx6wyHhbFdRXh302LLNR', tags: ['amet', 'minim', 'velit magna'] },
  },
  {
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-tags
    operation: 'remove_tags_from_contact',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', tags: ['minim', 'velit magna'] },
    exchanges: [
      {
        request: 'DELETE /contacts/sx6wyHhbFdRXh302LLNR/tags',
        headers: { ...headers, 'content-type': 'application/json' },
        body: { tags: ['minim', 'velit magna'] },
        answer: { tags: ['amet'] },
      },
    ],
    result: { id: 'sx6wyHhbFdRXh302LLNR', tags: ['amet'] },
  },
  ...(['add', 'remove'] as const).map(
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/create-association
    (type): Example => ({
      operation: 'bulk_update_contact_tags',
      scopes: ['contacts.write'],
      input: {
        type,
        contacts: ['qFSqySFkVvNzOSqgGqFi', '3ualbhnV7j3n3a9r2moD'],
        tags: 'tag-1,tag-2',
        ...(type === 'remove' && { removeAllTags: 'yes' }),
      },
      exchanges: [
        {
          request: `POST /contacts/bulk/tags/update/${type}`,
          headers,
          body: {
            contacts: ['qFSqySFkVvNzOSqgGqFi', '3ualbhnV7j3n3a9r2moD'],
            tags: ['tag-1', 'tag-2'],
            locationId,
            ...(type === 'remove' && { removeAllTags: true }),
          },
          status: 201,
          answer: {
            succeded: true,
            errorCount: 1,
            responses: [
              {
                contactId: 'qFSqySFkVvNzOSqgGqFi',
                message: 'Tags updated',
                type: 'success',
                oldTags: ['tag-1', 'tag-2'],
                tagsAdded: [],
                tagsRemoved: [],
              },
              { contactId: 'abcdef', message: 'contact is deleted', type: 'error' },
            ],
          },
        },
      ],
      result: {
        success: true,
        errorCount: 1,
        responses: [
          { contactId: 'qFSqySFkVvNzOSqgGqFi', oldTags: ['tag-1', 'tag-2'] },
          { contactId: 'abcdef', message: 'contact is deleted', oldTags: [] },
        ],
      },
    }),
  ),
  {
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/add-contact-to-campaign
    operation: 'add_contact_to_campaign',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', campaignId: 'Y2I9XM7aO1hncuSOlc9L' },
    exchanges: [
      {
        request: 'POST /contacts/sx6wyHhbFdRXh302LLNR/campaigns/Y2I9XM7aO1hncuSOlc9L',
        headers,
        body: {},
        status: 201,
        answer: { succeded: true },
      },
    ],
    result: { id: 'sx6wyHhbFdRXh302LLNR', campaignId: 'Y2I9XM7aO1hncuSOlc9L', success: true },
  },
  {
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-contact-from-campaign
    operation: 'remove_from_campaign',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', campaignId: 'Y2I9XM7aO1hncuSOlc9L' },
    exchanges: [
      {
        request: 'DELETE /contacts/sx6wyHhbFdRXh302LLNR/campaigns/Y2I9XM7aO1hncuSOlc9L',
        headers,
        answer: { succeded: true },
      },
    ],
    result: { id: 'sx6wyHhbFdRXh302LLNR', campaignId: 'Y2I9XM7aO1hncuSOlc9L', success: true },
  },
  {
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/remove-contact-from-every-campaign
    operation: 'remove_from_all_campaigns',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR' },
    exchanges: [
      {
        request: 'DELETE /contacts/sx6wyHhbFdRXh302LLNR/campaigns/removeAll',
        headers,
        answer: { succeded: true },
      },
    ],
    result: { id: 'sx6wyHhbFdRXh302LLNR', success: true },
  },
];

export const contactExamples: Example[] = [
  ...getContact,
  ...searchContacts,
  ...otherReads,
  ...writes,
  ...findContact,
  ...tagsAndCampaigns,
];
