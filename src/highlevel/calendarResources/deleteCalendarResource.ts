import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { calendarResource, resourceId, resourceType } from './schema.ts';

export const deleteCalendarResource = action({
  key: 'delete_calendar_resource',
  noun: 'Resource',
  label: 'Delete Calendar Resource',
  description: 'Deletes a resource of the chosen type (room or equipment).',
  docs: docs('calendars', 'delete-calendar-resource'),
  scopes: ['calendars/resources.write'],
  route: 'DELETE /calendars/resources/{resourceType}/{id}',
  input: () => ({ resourceType: resourceType(), id: resourceId() }),
  deletes: 'id',
  of: calendarResource,
});
