import { list, timeZone } from '../../core/input/fields.ts';
import { byTime } from '../../core/reading/windows.ts';
import { docs } from '../docs.ts';
import { userId } from '../users/schema.ts';
import { freeSlot, identified, oneOrMoreUsers, slotsByDay } from './freeSlots.ts';
import { calendarId } from './schema.ts';
import { daysAhead, rangeFrom, rangeTo } from './timeRange.ts';
import { read } from './vocabulary.ts';

export const getFreeSlots = read({
  key: 'get_free_slots',
  noun: 'Free Slot',
  label: 'Get Free Slots',
  triggers: 'Triggers when a calendar has a new time that people can book, once for each time.',
  finds: 'Finds the times that people can book in a calendar, the first one first.',
  docs: docs('calendars', 'get-slots'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/{calendarId}/free-slots',
  input: () => ({
    calendarId: calendarId(),
    startDate: rangeFrom(),
    endDate: rangeTo(),
    timezone: timeZone({
      label: 'Time Zone',
      display: true,
      help: 'Zone of the times that are found, such as America/New_York. HighLevel chooses when left empty.',
    }).optional(),
    userIds: list(userId(), {
      label: 'Team Members',
      split: true,
      help: 'Only times of these team members. All of the calendar’s when left empty.',
    }).optional(),
  }),
  triggerInput: daysAhead,
  arrange: oneOrMoreUsers,
  windows: byTime({ from: 'startDate', to: 'endDate', ahead: 7, longest: 31 }),
  result: '[]',
  unfold: slotsByDay,
  output: freeSlot,
  derive: identified,
  news: { only: 'new' },
});
