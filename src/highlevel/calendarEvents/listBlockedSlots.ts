import { read } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { earliestFirst } from './earliestFirst.ts';
import { eventRange, eventRangeDays, eventWindows } from './eventRange.ts';
import { blockedSlotEvent } from './schema.ts';

export const listBlockedSlots = read({
  key: 'list_blocked_slots',
  noun: 'Block Slot',
  label: 'List Blocked Slots',
  triggers:
    'Triggers when time in the coming days is blocked (or a blocked time is updated, if selected).',
  finds: 'Finds the blocked times of a calendar, user or group in a time range, earliest first.',
  docs: docs('calendars', 'get-blocked-slots'),
  scopes: ['calendars/events.readonly'],
  route: 'GET /calendars/blocked-slots',
  connection: ['locationId'],
  input: eventRange,
  triggerInput: eventRangeDays,
  oneOf: ['calendarId', 'userId', 'groupId'],
  windows: eventWindows,
  result: 'events[]',
  unfold: earliestFirst,
  output: blockedSlotEvent,
  news: { created: 'dateAdded', updated: 'dateUpdated' },
});
