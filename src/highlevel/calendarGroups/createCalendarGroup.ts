import { longText, text, yesNo } from '../../core/input/fields.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { calendarGroup } from './schema.ts';

export const createCalendarGroup = action({
  key: 'create_calendar_group',
  noun: 'Calendar Group',
  label: 'Create Calendar Group',
  description: 'Adds a calendar group with a name, description and slug to the sub-account.',
  docs: docs('calendars', 'create-calendar-group'),
  scopes: ['calendars/groups.write'],
  route: 'POST /calendars/groups',
  connection: ['locationId'],
  input: () => ({
    name: text(),
    description: longText(),
    slug: text({
      help: 'The end of the group’s URL, such as coaching. “Validate Group Slug” checks whether it is available.',
    }),
    isActive: yesNo({ label: 'Active' }).optional(),
  }),
  result: 'group',
  output: calendarGroup,
});
