import { yesNo } from '../../core/input/fields.ts';
import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { groupId } from '../calendarGroups/schema.ts';
import { docs } from '../docs.ts';
import { calendar } from './schema.ts';
import { read } from './vocabulary.ts';

export const listCalendars = read({
  key: 'list_calendars',
  noun: 'Calendar',
  label: 'List Calendars',
  triggers: 'Triggers when a calendar is added (or updated, if selected).',
  finds: 'Finds calendars in the sub-account by name or group.',
  docs: docs('calendars', 'get-calendars'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/',
  connection: ['locationId'],
  input: () => ({
    groupId: groupId().optional(),
    showDrafted: yesNo({
      label: 'Include Drafts',
      help: 'Includes calendars that are not active. Defaults to yes.',
    }).optional(),
  }),
  searchInput: nameField,
  searchFilter: nameContains,
  result: 'calendars[]',
  output: calendar,
});
