import { version } from '../calendars/version.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

export const calendarGroupDropdown = dropdown({
  key: 'calendar_group_dropdown',
  noun: 'Calendar Group',
  docs: docs('calendars', 'get-groups'),
  scopes: ['calendars/groups.readonly'],
  route: 'GET /calendars/groups',
  version,
  connection: ['locationId'],
  result: 'groups[]',
  option: ({ id, name }) => ({ id, label: name }),
});
