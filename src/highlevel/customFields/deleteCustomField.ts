import { docs } from '../docs.ts';
import { customField } from '../locations/schema.ts';
import { action } from '../service.ts';
import { customFieldId } from './schema.ts';

export const deleteCustomField = action({
  key: 'delete_custom_field',
  noun: 'Custom Field',
  label: 'Delete Custom Field',
  description:
    'Deletes a custom field of contacts or opportunities, with its value in every record.',
  docs: docs('locations', 'delete-custom-field'),
  scopes: ['locations/customFields.write'],
  route: 'DELETE /locations/{locationId}/customFields/{customFieldId}',
  input: () => ({ customFieldId: customFieldId() }),
  deletes: 'customFieldId',
  of: customField,
});
