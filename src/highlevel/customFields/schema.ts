import { type FieldOptions, recordId, text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { subAccount } from '../locations/names.ts';
import { objectNames } from '../records/objects.ts';
import { recordObject } from '../records/schema.ts';

export const customFieldId = () =>
  recordId({ label: 'Custom Field', dropdown: 'custom_field_dropdown' });

/** The object of a folder. */
export const folderObject = (options: FieldOptions = {}) =>
  recordObject({ help: 'The object whose custom fields the folder holds.', ...options });

/** Where the folders of an object's custom fields are listed. */
export const folderList = {
  docs: docs('custom-fields', 'get-custom-fields-by-object-key'),
  scopes: ['locations/customFields.readonly'],
  route: 'GET /custom-fields/object-key/{objectKey}',
  connection: ['locationId'],
  input: () => ({ objectKey: folderObject() }),
  result: 'folders[]',
} as const;

/** The object that fills the list of folders. */
export const listedObject = () =>
  folderObject({
    listOnly: true,
    alters: true,
    help: 'Fills the list above, so choose it first. Not needed if you map the folder.',
  }).optional();

export const folderId = () =>
  recordId({
    label: 'Folder',
    dropdown: 'custom_field_folder_dropdown',
    help: 'Map a folder, or choose its object below first.',
  });

export const folderName = () => text({ max: 255 });

/** A folder of an object's custom fields: https://marketplace.gohighlevel.com/docs/ghl/custom-fields/create-custom-field-folder */
export const folder = () =>
  out.object({
    id: out.id('3v34PM428h8vShlRW1KT', 'Folder ID'),
    name: out.text('Training'),
    objectKey: out.text('custom_objects.programs', { label: 'Object Key' }),
    objectName: out.name('Training Program', {
      of: 'objectKey',
      in: objectNames,
      label: 'Object Name',
    }),
    ...subAccount(),
  });
