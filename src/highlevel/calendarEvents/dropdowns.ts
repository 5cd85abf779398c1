import { shortMoment } from '../../core/dates.ts';
import { byTime } from '../../core/reading/windows.ts';
import { told } from '../../core/told.ts';
import { calendarId } from '../calendars/schema.ts';
import { choices, dropdown } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { userId } from '../users/schema.ts';
import { earliestFirst } from './earliestFirst.ts';
import { recurrences } from './recurrence.ts';

const aroundNow = byTime({ from: 'startTime', to: 'endTime', back: 30, ahead: 90 });

/** "2026-03-01 09:00, Intro session" */
const option = ({ id, startTime, title }: Record<string, unknown>) => ({
  id,
  label: told([shortMoment(startTime), title]),
});

/** The appointments of one calendar, from 30 days ago to 90 days ahead. */
const appointments = {
  noun: 'Appointment',
  docs: docs('calendars', 'get-calendar-events'),
  scopes: ['calendars/events.readonly'],
  route: 'GET /calendars/events',
  connection: ['locationId'],
  windows: aroundNow,
  result: 'events[]',
  unfold: earliestFirst,
  option,
} as const;

export const appointmentDropdown = dropdown({
  key: 'appointment_dropdown',
  ...appointments,
  input: () => ({ calendarId: calendarId() }),
});

/** For Update Appointment, whose `calendarId` is the calendar to move the appointment to. */
export const movableAppointmentDropdown = dropdown({
  key: 'movable_appointment_dropdown',
  ...appointments,
  input: () => ({ listedCalendarId: calendarId({ at: 'calendarId' }) }),
});

export const blockSlotDropdown = dropdown({
  key: 'block_slot_dropdown',
  noun: 'Block Slot',
  docs: docs('calendars', 'get-blocked-slots'),
  scopes: ['calendars/events.readonly'],
  route: 'GET /calendars/blocked-slots',
  connection: ['locationId'],
  input: () => ({
    calendarId: calendarId().optional(),
    assignedUserId: userId({ label: 'Assigned User', at: 'userId' }).optional(),
  }),
  oneOf: ['calendarId', 'assignedUserId'],
  windows: aroundNow,
  result: 'events[]',
  unfold: earliestFirst,
  option,
});

export const recurrenceDropdown = choices({
  key: 'recurrence_dropdown',
  noun: 'Recurrence',
  docs: docs('calendars', 'create-appointment'),
  choices: recurrences,
});
