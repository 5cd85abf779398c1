import { email, openValue, phone, recordId } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { lookup } from '../service.ts';
import { type ComparedField, comparedField } from './comparedField.ts';
import { contact, contactCustomFields, contactVersions, forPeople } from './schema.ts';

const duplicate = {
  route: 'GET /contacts/search/duplicate',
  connection: ['locationId'],
  result: 'contact?',
} as const;

/** The index behind this search lags by some seconds; the lookup by email or phone does not. */
const filtered = {
  route: 'POST /contacts/search',
  repeatable: true,
  connection: ['locationId'],
  fixed: { pageLimit: 20 },
  result: 'contacts[]',
} as const;

export const findContact = lookup({
  key: 'find_contact',
  noun: 'Contact',
  label: 'Find Contact',
  description: 'Finds a contact by email, phone, ID or custom field.',
  docs: docs('contacts', 'get-duplicate-contact'),
  scopes: ['contacts.readonly'],
  notice: 'Fill in one or more. They are tried from top to bottom until one finds a contact.',
  input: () => ({
    contactId: recordId({ label: 'ID of the Contact', typed: true }).optional(),
    email: email().optional(),
    phone: phone().optional(),
    customFieldId: recordId({
      label: 'Custom Field',
      dropdown: 'contact_lookup_field_dropdown',
    }).optional(),
    customFieldValue: openValue({
      label: 'Custom Field Value',
      max: 75,
      help: 'Finds the contact whose custom field has exactly this value, such as a Strava athlete ID.',
    }).optional(),
  }),
  oneOf: ['contactId', 'email', 'phone', 'customFieldValue'],
  together: [['customFieldId', 'customFieldValue']],
  lookups: [
    {
      by: 'contactId',
      route: 'GET /contacts/{contactId}',
      versions: contactVersions,
      result: 'contact',
      arrange: () => ({}),
    },
    { by: 'email', ...duplicate, arrange: ({ email: value }) => ({ email: value }) },
    { by: 'phone', ...duplicate, arrange: ({ phone: value }) => ({ number: value }) },
    {
      by: 'customFieldValue',
      ...filtered,
      arrange: ({ customFieldId, customFieldValue, customFieldNumber }: ComparedField) => ({
        filters: [
          {
            field: `customFields.${customFieldId}`,
            operator: 'eq',
            value: customFieldNumber ?? customFieldValue?.text,
          },
        ],
      }),
    },
    {
      by: 'email',
      ...filtered,
      arrange: ({ email: value }) => ({ filters: [{ field: 'email', operator: 'eq', value }] }),
    },
  ],
  output: contact,
  custom: { ...contactCustomFields, compares: comparedField },
  derive: forPeople,
});
