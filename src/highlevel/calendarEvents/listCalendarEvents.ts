import { read } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { earliestFirst } from './earliestFirst.ts';
import { eventRange, eventRangeDays, eventWindows } from './eventRange.ts';
import { calendarEvent } from './schema.ts';

export const listCalendarEvents = read({
  key: 'list_calendar_events',
  noun: 'Appointment',
  label: 'List Calendar Events',
  triggers: 'Triggers when an appointment in the coming days is booked (or updated, if selected).',
  finds: 'Finds the appointments of a calendar, user or group in a time range, earliest first.',
  docs: docs('calendars', 'get-calendar-events'),
  scopes: ['calendars/events.readonly'],
  route: 'GET /calendars/events',
  connection: ['locationId'],
  input: eventRange,
  triggerInput: eventRangeDays,
  oneOf: ['calendarId', 'userId', 'groupId'],
  windows: eventWindows,
  result: 'events[]',
  unfold: earliestFirst,
  output: () => calendarEvent(),
  news: { created: 'dateAdded', updated: 'dateUpdated' },
});
