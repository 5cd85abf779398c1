import { phone, yesNo } from '../../core/input/fields.ts';
import { extended, out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import {
  contact,
  contactCustomFields,
  contactFields,
  contactGroups,
  contactVersions,
  forPeople,
  newContactFields,
  personLock,
} from './schema.ts';

export const upsertContact = action({
  key: 'upsert_contact',
  noun: 'Contact',
  label: 'Upsert Contact',
  description: 'Updates the contact with this email or phone, or adds one.',
  docs: docs('contacts', 'upsert-contact'),
  scopes: ['contacts.write', 'forms.write'],
  route: 'POST /contacts/upsert',
  versions: contactVersions,
  connection: ['locationId'],
  repeatable: ({ createNewIfDuplicateAllowed }) => createNewIfDuplicateAllowed !== true,
  input: () => ({
    ...contactFields(),
    phone: phone().optional(),
    ...newContactFields(),
    createNewIfDuplicateAllowed: yesNo({
      label: 'Create Even If One Exists',
      help: 'Adds a second contact if the sub-account allows duplicates. Leave empty to update the existing one.',
    }).optional(),
  }),
  groups: contactGroups,
  oneOf: ['email', 'phone'],
  lock: personLock,
  result: 'contact',
  also: { created: 'new' },
  output: () => extended(contact(), { created: out.yesNo(true, { label: 'Was Created' }) }),
  custom: contactCustomFields,
  derive: forPeople,
});
