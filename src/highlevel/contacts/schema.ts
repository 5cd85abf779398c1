import {
  choice,
  date,
  email,
  type FieldOptions,
  list,
  phone,
  recordId,
  text,
  webAddress,
  yesNo,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { businessName } from '../businesses/names.ts';
import { country } from '../locations/country.ts';
import { customFieldNames, customFieldsOf } from '../locations/customFields.ts';
import { subAccount } from '../locations/names.ts';
import { timeZone } from '../locations/timeZone.ts';
import { pipelineNames } from '../pipelines/names.ts';
import { userName, userNames } from '../users/names.ts';
import { userId } from '../users/schema.ts';
import { contactPage } from './links.ts';

export const contactCustomFields = customFieldsOf('contact');

/** A contact: chosen from a list, found by a search step or mapped. */
export const contactId = (options: FieldOptions = {}) =>
  recordId({ label: 'Contact', dropdown: 'contact_dropdown', ...options });

/** The channels of `dndSettings`, and their names in version v3 of the API. */
const CHANNELS = [
  ['Call', 'call'],
  ['Email', 'email'],
  ['SMS', 'sms'],
  ['WhatsApp', 'whatsApp'],
  ['GMB', 'gmb'],
  ['FB', 'fb'],
] as const;

/** What version v3 of the API has otherwise of contacts: https://marketplace.gohighlevel.com/docs/Versioning */
export const contactVersions = {
  v3: {
    sends: {
      ...customFieldNames,
      ...Object.fromEntries(CHANNELS.map(([name, inV3]) => [`dndSettings.${name}`, inV3])),
    },
    answers: Object.fromEntries(CHANNELS.map(([name, inV3]) => [`dndSettings.${inV3}`, name])),
  },
};

/** Tags by name, chosen or typed; HighLevel creates new ones. */
export const tags = (options: FieldOptions = {}) =>
  list(text({ max: 255 }), { label: 'Tags', dropdown: 'tag_dropdown', split: true, ...options });

const channel = (name: string, key: string) =>
  choice(
    { active: 'Do not disturb', inactive: 'May be contacted', permanent: 'Never contact again' },
    { label: `${name} Do Not Disturb`, at: `dndSettings.${key}.status`, group: 'preferences' },
  ).optional();

/** Headings in the forms of Create, Update and Upsert Contact. */
export const contactGroups = {
  address: 'Address',
  more: 'More About the Contact',
  preferences: 'Do Not Disturb',
};

/** The fields of every contact form. */
export const contactFields = () => ({
  firstName: text().optional(),
  lastName: text().optional(),
  name: text({
    label: 'Full Name',
    help: 'Use instead of First Name and Last Name if you only have the full name.',
  }).optional(),
  email: email().optional(),
  phone: phone({ asGiven: true }).optional(),
  tags: tags({
    help: 'Replaces all of the contact’s tags. To keep them, use “Add Tags to Contact” instead.',
  }).optional(),
  assignedTo: userId({ label: 'Assigned To' }).optional(),
  address1: text({ label: 'Street Address', group: 'address' }).optional(),
  city: text({ group: 'address' }).optional(),
  state: text({ group: 'address' }).optional(),
  postalCode: text({ group: 'address' }).optional(),
  country: country({ group: 'address' }).optional(),
  source: text({
    group: 'more',
    help: 'Where the contact came from, as shown in HighLevel’s reports.',
  }).optional(),
  website: webAddress({ group: 'more', asGiven: true }).optional(),
  dateOfBirth: date({
    label: 'Date of Birth',
    group: 'more',
    placeholder: '1990-09-25',
  }).optional(),
  timezone: timeZone({ group: 'more' }).optional(),
  dnd: yesNo({
    label: 'Do Not Disturb',
    group: 'preferences',
    help: 'Applies to all channels.',
  }).optional(),
  dndCall: channel('Calls', 'Call'),
  dndEmail: channel('Email', 'Email'),
  dndSms: channel('SMS', 'SMS'),
  dndWhatsApp: channel('WhatsApp', 'WhatsApp'),
  dndGoogle: channel('Google Business', 'GMB'),
  dndFacebook: channel('Facebook', 'FB'),
  dndInbound: choice(
    { active: 'Do not disturb', inactive: 'May contact you' },
    { label: 'Inbound Do Not Disturb', at: 'inboundDndSettings.all.status', group: 'preferences' },
  ).optional(),
});

/** Fields that only a new contact accepts: https://github.com/GoHighLevel/highlevel-api-docs/issues/313 */
export const newContactFields = () => ({
  companyName: text({ label: 'Company', group: 'more' }).optional(),
  gender: text({ max: 30, group: 'more' }).optional(),
});

/** Two runs for one person would mix what they write: the contact is saved first, files of its custom fields after it. */
export const personLock = { on: 'contact', by: ['email', 'phone'] } as const;

/** Fields that HighLevel clears when they are sent as null. */
export const clearableContactFields = [
  'firstName',
  'lastName',
  'name',
  'email',
  'phone',
  'address1',
  'city',
  'state',
  'website',
  'timezone',
  'source',
  'dateOfBirth',
  'assignedTo',
] as const;

/** A contact may have several email addresses, sent as texts or as objects. */
const additional = (example: string) => out.list(out.any(example));

/** A contact, with the same keys from every endpoint: https://marketplace.gohighlevel.com/docs/ghl/contacts/get-contact */
export const contact = () =>
  out.object({
    id: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    firstName: out.text('Ada'),
    lastName: out.text('Byron'),
    name: out.text('Ada Byron', { label: 'Full Name', from: ['contactName', 'fullName'] }),
    email: out.text('ada@example.com'),
    phone: out.text('+14155550100'),
    companyName: out.text('Harbor Gym'),
    businessId: out.id('63771dcac1116f0e21de8e12', 'Business ID'),
    businessName: businessName(),
    address1: out.text('3535 1st St N', { label: 'Street Address', from: ['address'] }),
    city: out.text('Dolomite'),
    state: out.text('AL'),
    postalCode: out.text('35061'),
    country: out.text('US'),
    website: out.text('https://example.com'),
    timezone: out.text('America/Chicago', { label: 'Time Zone' }),
    dateOfBirth: out.day('1990-09-25'),
    gender: out.text('female'),
    source: out.text('Strava'),
    type: out.text('lead'),
    tags: out.list(out.text('runner')),
    opportunities: out.list(
      out.object({
        id: out.id('yWQobCRIhRguQtD2llvk', 'Opportunity ID'),
        pipelineId: out.id('VDm7RPYC2GLUvdpKmBfC', 'Pipeline ID'),
        pipelineStageId: out.id('7915dedc-8f18-44d5-8bc3-77c04e994a10', 'Stage ID'),
        ...pipelineNames(),
        status: out.text('open', { label: 'Opportunity Status' }),
        monetaryValue: out.number(590, { label: 'Opportunity Value' }),
      }),
    ),
    assignedTo: out.id('y0BeYjuRIlDwsDcOHOJo', 'Assigned To (User ID)'),
    assignedToName: userName('assignedTo', 'Assigned To'),
    followers: out.list(out.text('y0BeYjuRIlDwsDcOHOJo', { label: 'Followers (User IDs)' })),
    followerNames: userNames('followers'),
    dnd: out.yesNo(false, { label: 'Do Not Disturb' }),
    dndSettings: out.details(
      { Email: { status: 'inactive' } },
      { label: 'Do Not Disturb Settings' },
    ),
    additionalEmails: additional('ada.b@example.com'),
    additionalPhones: additional('+14155550101'),
    attributionSource: out.details(
      { url: 'https://example.com/join', campaign: 'Spring' },
      { from: ['attributions.0'] },
    ),
    lastAttributionSource: out.details({ url: 'https://example.com/join', campaign: 'Spring' }),
    lastActivity: out.moment('2026-03-01T09:00:00Z'),
    dateAdded: out.moment('2026-03-01T09:00:00Z'),
    dateUpdated: out.moment('2026-03-01T09:00:00Z'),
    ...subAccount(),
    url: out.text(
      'https://app.gohighlevel.com/v2/location/ve9EPM428h8vShlRW1KT/contacts/detail/ocQHyuzHvysMo5N5VsXc',
      { label: 'Contact in HighLevel (URL)' },
    ),
    visitorId: out.id('visitor-5e7c1f', 'Live Chat Visitor ID'),
    customFields: out.list(
      out.object({
        id: out.id('MgobCB14YMVKuE4Ka8p1', 'Custom Field ID'),
        name: out.text('Strava User ID'),
        key: out.text('strava_user_id'),
        value: out.any('227615'),
      }),
    ),
    customField: out.any({}, { label: 'Custom Fields by Name' }),
  });

/** Adds what people look for but the API does not send: the contact's full name and URL. */
export function forPeople(record: Record<string, unknown>): Record<string, unknown> {
  const { id, locationId } = record;
  return {
    ...record,
    name: fullName(record),
    url: contactPage(locationId, id),
  };
}

/**
 * The full name as people write it: lists and searches send `contactName` in lower case
 * (https://github.com/GoHighLevel/highlevel-api-docs/issues/10), first and last name as they were typed.
 */
function fullName({ firstName, lastName, name, contactName }: Record<string, unknown>): unknown {
  const typed = [firstName, lastName].filter(Boolean).join(' ');
  const sent = name ?? contactName;
  const isLowered = typeof sent === 'string' && sent === typed.toLowerCase();
  return typed && (!sent || isLowered) ? typed : (sent ?? null);
}
