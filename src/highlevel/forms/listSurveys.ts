import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { read } from '../service.ts';
import { listed } from './lists.ts';
import { survey } from './schema.ts';

export const listSurveys = read({
  ...listed('surveys'),
  key: 'list_surveys',
  noun: 'Survey',
  label: 'List Surveys',
  triggers: 'Triggers when a survey is added to the sub-account (or renamed, if selected).',
  finds: 'Finds the surveys of the sub-account.',
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  news: { unsorted: ['new', 'updated'] },
  output: survey,
});
