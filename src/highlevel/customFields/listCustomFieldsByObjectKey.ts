import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { recordObject } from '../records/schema.ts';
import { read } from '../service.ts';
import { fieldOfObject, fieldsInFolders } from './fieldOfObject.ts';
import { folderList } from './schema.ts';

export const listCustomFieldsByObjectKey = read({
  ...folderList,
  key: 'list_custom_fields_by_object_key',
  noun: 'Custom Field',
  label: 'List Custom Fields by Object Key',
  triggers:
    'Triggers when a custom field of a custom object or of companies is added (or updated, if selected).',
  finds: 'Finds the custom fields of a custom object or of companies, with types and options.',
  input: () => ({ objectKey: recordObject() }),
  searchInput: nameField,
  searchFilter: nameContains,
  result: 'fields[]',
  unfold: fieldsInFolders,
  news: { created: 'dateAdded', updated: 'dateUpdated' },
  output: fieldOfObject,
});
