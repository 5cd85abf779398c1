import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { folder, folderId, folderName, listedObject } from './schema.ts';

export const renameCustomFieldFolder = action({
  key: 'rename_custom_field_folder',
  noun: 'Custom Field Folder',
  label: 'Rename Custom Field Folder',
  description: 'Gives a folder of custom fields a new name.',
  docs: docs('custom-fields', 'update-custom-field-folder'),
  scopes: ['locations/customFields.write'],
  route: 'PUT /custom-fields/folder/{folderId}',
  connection: ['locationId'],
  input: () => ({ folderId: folderId(), name: folderName(), objectKey: listedObject() }),
  always: 'id',
  output: folder,
});
