import { getPath } from '../../../core/dottedPaths.ts';
import type { InstantEventWords } from '../../../core/operations/instantWords.ts';
import { extended, out } from '../../../core/output/output.ts';
import { isTrue, type Raw } from '../../../core/raw.ts';
import type { Reference } from '../../../core/reading/reference.ts';
import { byTime } from '../../../core/reading/windows.ts';
import { calendarId } from '../../calendars/schema.ts';
import { VERSION } from '../../calendars/vocabulary.ts';
import { docs } from '../../docs.ts';
import { calendarEvent } from '../schema.ts';

const calendars: Reference<string> = {
  docs: docs('calendars', 'get-calendars'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/',
  version: VERSION,
  connection: ['locationId'],
  result: 'calendars[]',
  read: ({ id }) => String(id),
};

/** Appointments of the last days count too: people set No-Show and Showed afterwards. */
export const BACK_DAYS = 30;

const AHEAD_DAYS = 400;

/** The appointments of an answer that are not deleted. */
function liveOnes(body: unknown): Raw[] | undefined {
  const events = getPath(body, 'events');
  return Array.isArray(events)
    ? (events as Raw[]).filter(({ deleted }) => !isTrue(deleted))
    : undefined;
}

/** The appointments of one calendar or of all: HighLevel lists them only by calendar, user or group (https://github.com/GoHighLevel/highlevel-api-docs/issues/7). */
export const appointmentList = {
  docs: docs('calendars', 'get-calendar-events'),
  scopes: ['calendars/events.readonly', 'calendars.readonly'],
  route: 'GET /calendars/events',
  connection: ['locationId'],
  across: { list: calendars, as: 'calendarId' },
  result: 'events[]',
  unfold: liveOnes,
  created: 'dateAdded',
  changed: 'dateUpdated',
} as const;

/** Appointments as events watch them: those of the last month and of more than a year ahead. */
export const watchedAppointments = {
  ...appointmentList,
  windows: byTime({ from: 'startTime', to: 'endTime', back: BACK_DAYS, ahead: AHEAD_DAYS }),
} as const;

export const watchedCalendar = () => ({
  calendarId: calendarId({
    help: 'Only triggers for this calendar. Defaults to all calendars.',
  }).optional(),
});

/** An appointment with what an event adds to it. */
export const appointment = <M extends Parameters<typeof out.object>[0]>(more: M) =>
  extended(calendarEvent(), more);

/** The appointment of a bell, of the chosen calendar: https://marketplace.gohighlevel.com/docs/ghl/calendars/get-appointment */
export const appointmentOfBell: InstantEventWords<ReturnType<typeof watchedCalendar>> = {
  reads: { route: 'GET /calendars/events/appointments/{id}', result: 'event|appointment' },
  keeps: (record, { calendarId: chosen }) => !chosen || record.calendarId === chosen,
};

/** An appointment that somebody gives one of these statuses; `label` names the time of that. */
export const markedAppointment = (statuses: readonly string[], label: string) => ({
  ...watchedAppointments,
  noun: 'Appointment',
  input: watchedCalendar,
  when: { changes: 'appointmentStatus', becomes: statuses, ofNew: true } as const,
  bells: ['AppointmentUpdate'] as const,
  instant: appointmentOfBell,
  output: () =>
    appointment({
      previousStatus: out.text('confirmed', { from: ['happened.before'] }),
      changedAt: out.moment('2026-03-01T09:00:00-06:00', { label, from: ['happened.at'] }),
    }),
});
