import { choice, list, recordId } from '../../../core/input/fields.ts';
import { extended, out } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { contact, forPeople } from '../schema.ts';
import { CONTACT_FIELDS, fieldValue, watchedFields, withFieldName } from './contactFields.ts';
import { contactOfBell, latestChangedContacts } from './latestContacts.ts';

export const contactFieldChanged = event({
  ...latestChangedContacts,
  key: 'contact_field_changed',
  noun: 'Contact',
  label: 'Contact Field Changed',
  description:
    'Triggers when a field of a contact is updated, such as the email or a custom field. Fires once for each field.',
  input: () => ({
    fields: list(choice(CONTACT_FIELDS), {
      label: 'Fields',
      local: true,
      help: 'Only triggers for these fields. Defaults to all of them if you choose no custom fields.',
    }).optional(),
    customFields: list(recordId({ label: 'Custom Field' }), {
      label: 'Custom Fields',
      dropdown: 'contact_custom_field_dropdown',
      local: true,
      help: 'Also triggers for these custom fields.',
    }).optional(),
  }),
  when: { changes: watchedFields, value: fieldValue },
  bells: ['ContactUpdate'],
  instant: { reads: contactOfBell },
  output: () =>
    extended(contact(), {
      changedField: out.text('Email', { label: 'Changed Field' }),
      oldValue: out.text('ada@old.example.com', { from: ['happened.before'] }),
      newValue: out.text('ada@example.com', { from: ['happened.after'] }),
      changedAt: out.moment('2026-03-01T09:00:00Z', { label: 'Changed At', from: ['happened.at'] }),
    }),
  derive: (record) => withFieldName(forPeople(record)),
});
