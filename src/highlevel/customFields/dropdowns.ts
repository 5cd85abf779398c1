import { withDetail } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';
import { folderList } from './schema.ts';

const customFields = {
  docs: docs('locations', 'get-custom-fields'),
  scopes: ['locations/customFields.readonly'],
  route: 'GET /locations/{locationId}/customFields',
  result: 'customFields[]',
} as const;

/** Custom fields of contacts and of opportunities. */
export const customFieldDropdown = dropdown({
  ...customFields,
  key: 'custom_field_dropdown',
  noun: 'Custom Field',
  fixed: { model: 'all' },
  option: ({ id, name, model }) => ({ id, label: withDetail(name, model) }),
});

/** Custom fields of contacts that hold files. */
export const contactFileFieldDropdown = dropdown({
  ...customFields,
  key: 'contact_file_field_dropdown',
  noun: 'File Field',
  fixed: { model: 'contact' },
  option: ({ id, name, dataType }) => (dataType === 'FILE_UPLOAD' ? { id, label: name } : null),
});

/** The folders of the custom fields of an object. */
export const customFieldFolderDropdown = dropdown({
  ...folderList,
  key: 'custom_field_folder_dropdown',
  noun: 'Custom Field Folder',
  option: ({ id, name }) => ({ id, label: name }),
});
