import { dropdown } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { resourcePages, resourceType } from './schema.ts';

export const calendarResourceDropdown = dropdown({
  key: 'calendar_resource_dropdown',
  noun: 'Resource',
  docs: docs('calendars', 'fetch-calendar-resources'),
  scopes: ['calendars/resources.readonly'],
  route: 'GET /calendars/resources/{resourceType}',
  connection: ['locationId'],
  input: () => ({ resourceType: resourceType() }),
  paging: resourcePages,
  result: '[]',
  option: ({ id, _id, name }) => ({ id: id ?? _id, label: name }),
});
