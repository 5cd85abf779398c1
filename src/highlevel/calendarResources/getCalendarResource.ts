import { read } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { calendarResource, identifiedByRequest, resourceId, resourceType } from './schema.ts';

export const getCalendarResource = read({
  key: 'get_calendar_resource',
  noun: 'Resource',
  label: 'Get Calendar Resource',
  triggers: 'Triggers when the chosen resource (room or equipment) changes.',
  finds: 'Finds a resource (room or equipment) by its type and ID.',
  docs: docs('calendars', 'get-calendar-resource'),
  scopes: ['calendars/resources.readonly'],
  route: 'GET /calendars/resources/{resourceType}/{id}',
  input: () => ({ resourceType: resourceType(), id: resourceId() }),
  result: '',
  output: calendarResource,
  derive: identifiedByRequest,
});
