import type { Operation } from '../../core/operations/operation.ts';
import { createCustomFieldFolder } from './createCustomFieldFolder.ts';
import { deleteCustomField } from './deleteCustomField.ts';
import { deleteCustomFieldFolder } from './deleteCustomFieldFolder.ts';
import {
  contactFileFieldDropdown,
  customFieldDropdown,
  customFieldFolderDropdown,
} from './dropdowns.ts';
import { getCustomField } from './getCustomField.ts';
import { listCustomFieldsByObjectKey } from './listCustomFieldsByObjectKey.ts';
import { renameCustomFieldFolder } from './renameCustomFieldFolder.ts';
import { updateCustomField } from './updateCustomField.ts';
import { uploadFileToCustomField } from './uploadFileToCustomField.ts';

export const operations: readonly Operation[] = [
  ...getCustomField,
  ...listCustomFieldsByObjectKey,
  updateCustomField,
  deleteCustomField,
  uploadFileToCustomField,
  createCustomFieldFolder,
  renameCustomFieldFolder,
  deleteCustomFieldFolder,
  customFieldDropdown,
  contactFileFieldDropdown,
  customFieldFolderDropdown,
];
