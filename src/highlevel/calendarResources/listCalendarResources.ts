import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { read } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { calendarResource, identifiedByName, resourcePages, resourceType } from './schema.ts';

export const listCalendarResources = read({
  key: 'list_calendar_resources',
  noun: 'Resource',
  label: 'List Calendar Resources',
  triggers: 'Triggers when a resource, such as a room, is added (or updated, if selected).',
  finds: 'Finds resources of the chosen type (rooms or equipment) in the sub-account by name.',
  docs: docs('calendars', 'fetch-calendar-resources'),
  scopes: ['calendars/resources.readonly'],
  route: 'GET /calendars/resources/{resourceType}',
  connection: ['locationId'],
  input: () => ({ resourceType: resourceType() }),
  searchInput: nameField,
  searchFilter: nameContains,
  paging: resourcePages,
  // The documentation states no order.
  news: { unsorted: ['new', 'updated'] },
  result: '[]',
  output: calendarResource,
  derive: identifiedByName,
});
