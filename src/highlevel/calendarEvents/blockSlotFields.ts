import { calendarId } from '../calendars/schema.ts';
import { userId } from '../users/schema.ts';

/** Whose time is blocked; one of the two: https://marketplace.gohighlevel.com/docs/ghl/calendars/create-block-slot */
export const blockedFor = () => ({
  calendarId: calendarId({
    help: 'Blocks time in a whole calendar. Leave empty to block a user’s time.',
  }).optional(),
  assignedUserId: userId({
    label: 'Assigned User',
    help: 'Blocks a user’s time. Leave empty to block time in a calendar.',
  }).optional(),
});
