import { list } from '../../core/input/fields.ts';
import { byTime } from '../../core/reading/windows.ts';
import { docs } from '../docs.ts';
import { timeZone } from '../locations/timeZone.ts';
import { userId } from '../users/schema.ts';
import { freeSlot, identified, oneOrMoreUsers, slotsByDay } from './freeSlots.ts';
import { calendarId } from './schema.ts';
import { daysAhead, rangeFrom, rangeTo } from './timeRange.ts';
import { read } from './vocabulary.ts';

export const getFreeSlots = read({
  key: 'get_free_slots',
  noun: 'Free Slot',
  label: 'Get Free Slots',
  triggers: 'Triggers when a calendar gets a new free slot, once per slot.',
  finds: 'Finds a calendar’s free slots, earliest first.',
  docs: docs('calendars', 'get-slots'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/{calendarId}/free-slots',
  input: () => ({
    calendarId: calendarId(),
    startDate: rangeFrom(),
    endDate: rangeTo('startDate'),
    timezone: timeZone({
      display: true,
      help: 'Shows the slots in this time zone.',
    }).optional(),
    userIds: list(userId(), {
      label: 'Team Members',
      split: true,
      help: 'Only free slots of these team members. Defaults to all of the calendar’s team members.',
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
