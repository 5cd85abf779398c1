import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { folder, folderName, folderObject } from './schema.ts';

export const createCustomFieldFolder = action({
  key: 'create_custom_field_folder',
  noun: 'Custom Field Folder',
  label: 'Create Custom Field Folder',
  description: 'Adds a folder with a name to the custom fields of a custom object or of companies.',
  docs: docs('custom-fields', 'create-custom-field-folder'),
  scopes: ['locations/customFields.write'],
  route: 'POST /custom-fields/folder',
  connection: ['locationId'],
  input: () => ({ objectKey: folderObject(), name: folderName() }),
  always: 'id',
  output: folder,
});
