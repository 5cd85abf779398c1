import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { read } from '../service.ts';
import { listed } from './lists.ts';
import { form } from './schema.ts';

export const listForms = read({
  ...listed('forms'),
  key: 'list_forms',
  noun: 'Form',
  label: 'List Forms',
  triggers: 'Triggers when a form is added to the sub-account (or renamed, if selected).',
  finds: 'Finds the forms of the sub-account.',
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  news: { unsorted: ['new', 'updated'] },
  output: form,
});
