import { yesNo } from '../../core/input/fields.ts';
import { groupId } from '../calendarGroups/schema.ts';
import { docs } from '../docs.ts';
import { nameContains, nameField } from '../nameContains.ts';
import { calendar } from './schema.ts';
import { read } from './vocabulary.ts';

export const listCalendars = read({
  key: 'list_calendars',
  noun: 'Calendar',
  label: 'List Calendars',
  triggers: 'Triggers when a calendar is added or, if you choose so, changed.',
  finds: 'Finds calendars of the sub-account, by name or group.',
  docs: docs('calendars', 'get-calendars'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/',
  connection: ['locationId'],
  input: () => ({
    groupId: groupId().optional(),
    showDrafted: yesNo({
      label: 'Include Drafts',
      help: 'Whether to list calendars that are not active too. Yes when left empty.',
    }).optional(),
  }),
  searchInput: nameField,
  searchFilter: nameContains,
  result: 'calendars[]',
  output: calendar,
});
