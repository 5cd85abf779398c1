import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { read } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { calendarGroup } from './schema.ts';

export const listCalendarGroups = read({
  key: 'list_calendar_groups',
  noun: 'Calendar Group',
  label: 'List Calendar Groups',
  triggers: 'Triggers when a calendar group is added (or updated, if selected).',
  finds: 'Finds calendar groups in the sub-account by name.',
  docs: docs('calendars', 'get-groups'),
  scopes: ['calendars/groups.readonly'],
  route: 'GET /calendars/groups',
  connection: ['locationId'],
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  result: 'groups[]',
  output: calendarGroup,
});
