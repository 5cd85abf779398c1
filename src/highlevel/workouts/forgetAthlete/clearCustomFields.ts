import { list } from '../../../core/input/fields.ts';
import { contact, contactId, contactVersions } from '../../contacts/schema.ts';
import { docs } from '../../docs.ts';
import { action } from '../../service.ts';
import { contactField } from '../schema.ts';

/** Only a part of Forget Athlete: as a separate step, it would clear fields at a slip of the mouse. */
export const clearCustomFields = action({
  key: 'clear_contact_custom_fields',
  noun: 'Contact',
  label: 'Clear Custom Fields of Contact',
  description: 'Clears custom fields of a contact.',
  docs: docs('contacts', 'update-contact'),
  scopes: ['contacts.write'],
  route: 'PUT /contacts/{contactId}',
  versions: contactVersions,
  input: () => ({
    contactId: contactId(),
    fields: list(contactField({ label: 'Custom Fields' })),
  }),
  arrange: ({ fields }) => ({
    customFields: (fields as string[]).map((id) => ({ id, field_value: '' })),
  }),
  result: 'contact',
  output: contact,
});
