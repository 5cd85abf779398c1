import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { calendarGroup, groupId } from './schema.ts';

export const deleteCalendarGroup = action({
  key: 'delete_calendar_group',
  noun: 'Calendar Group',
  label: 'Delete Calendar Group',
  description: 'Deletes a calendar group.',
  docs: docs('calendars', 'delete-group'),
  scopes: ['calendars/groups.write'],
  route: 'DELETE /calendars/groups/{groupId}',
  input: () => ({ groupId: groupId() }),
  deletes: 'groupId',
  of: calendarGroup,
});
