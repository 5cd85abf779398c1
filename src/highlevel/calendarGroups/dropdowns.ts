import { dropdown } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';

export const calendarGroupDropdown = dropdown({
  key: 'calendar_group_dropdown',
  noun: 'Calendar Group',
  docs: docs('calendars', 'get-groups'),
  scopes: ['calendars/groups.readonly'],
  route: 'GET /calendars/groups',
  connection: ['locationId'],
  result: 'groups[]',
  option: ({ id, name }) => ({ id, label: name }),
});
