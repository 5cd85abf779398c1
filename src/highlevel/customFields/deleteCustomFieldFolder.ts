import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { folder, folderId, listedObject } from './schema.ts';

export const deleteCustomFieldFolder = action({
  key: 'delete_custom_field_folder',
  noun: 'Custom Field Folder',
  label: 'Delete Custom Field Folder',
  description: 'Deletes a folder of the custom fields of a custom object or of companies.',
  docs: docs('custom-fields', 'delete-custom-field-folder'),
  scopes: ['locations/customFields.write'],
  route: 'DELETE /custom-fields/folder/{folderId}',
  connection: ['locationId'],
  input: () => ({ folderId: folderId(), objectKey: listedObject() }),
  deletes: 'folderId',
  of: folder,
});
