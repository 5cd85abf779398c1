import { getPath } from '../../core/dottedPaths.ts';
import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { read } from '../service.ts';
import { customObjects } from './objects.ts';
import { object } from './schema.ts';

export const listObjects = read({
  ...customObjects,
  key: 'list_objects',
  noun: 'Object',
  label: 'List Objects',
  triggers: 'Triggers when a custom object is added to the sub-account (or updated, if selected).',
  finds:
    'Finds the objects of the sub-account: contacts, opportunities, companies and custom ones.',
  input: () => ({}),
  searchInput: nameField,
  searchFilter: (object, values) =>
    nameContains({ name: getPath(object, 'labels.singular') }, values),
  news: { created: 'createdAt', updated: 'updatedAt' },
  output: object,
});
