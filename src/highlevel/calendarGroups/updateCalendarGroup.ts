import { longText, text } from '../../core/input/fields.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { calendarGroup, groupId } from './schema.ts';

export const updateCalendarGroup = action({
  key: 'update_calendar_group',
  noun: 'Calendar Group',
  label: 'Update Calendar Group',
  description: 'Updates the name, description and slug of a calendar group.',
  docs: docs('calendars', 'edit-group'),
  scopes: ['calendars/groups.write'],
  route: 'PUT /calendars/groups/{groupId}',
  notice: 'HighLevel replaces all three values, so fill in even those that stay the same.',
  input: () => ({
    groupId: groupId(),
    name: text(),
    description: longText(),
    slug: text({ help: 'The end of the group’s URL, such as coaching.' }),
  }),
  result: 'group',
  output: calendarGroup,
});
