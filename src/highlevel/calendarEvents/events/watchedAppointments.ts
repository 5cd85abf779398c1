import type { Reference } from '../../../core/reading/reference.ts';
import { byTime } from '../../../core/reading/windows.ts';
import { calendarId } from '../../calendars/schema.ts';
import { docs } from '../../docs.ts';

const calendars: Reference<string> = {
  docs: docs('calendars', 'get-calendars'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/',
  version: '2021-04-15',
  connection: ['locationId'],
  result: 'calendars[]',
  read: ({ id }) => String(id),
};

/** Appointments of the last days count too: people set No-Show and Showed afterwards. */
const BACK_DAYS = 30;

const AHEAD_DAYS = 365;

/**
 * The appointments of one calendar or of all, as events read them. HighLevel lists them only by calendar,
 * user or group: https://github.com/GoHighLevel/highlevel-api-docs/issues/7
 */
export const watchedAppointments = {
  docs: docs('calendars', 'get-calendar-events'),
  scopes: ['calendars/events.readonly', 'calendars.readonly'],
  route: 'GET /calendars/events',
  connection: ['locationId'],
  across: { list: calendars, as: 'calendarId' },
  windows: byTime({
    from: 'startTime',
    to: 'endTime',
    back: BACK_DAYS,
    ahead: AHEAD_DAYS + BACK_DAYS,
  }),
  result: 'events[]',
  created: 'dateAdded',
  changed: 'dateUpdated',
} as const;

export const watchedCalendar = () => ({
  calendarId: calendarId({
    help: 'Only triggers for this calendar. Defaults to all calendars.',
  }).optional(),
});
