import { calendarId } from '../calendars/schema.ts';
import { userId } from '../users/schema.ts';

/** Whose time is blocked; one of the two: https://marketplace.gohighlevel.com/docs/ghl/calendars/create-block-slot */
export const blockedFor = () => ({
  calendarId: calendarId({
    help: 'Blocks the time of a whole calendar. Leave it empty to block a user’s.',
  }).optional(),
  assignedUserId: userId({
    label: 'Assigned User',
    help: 'Blocks the time of a user. Leave it empty to block a calendar’s.',
  }).optional(),
});
