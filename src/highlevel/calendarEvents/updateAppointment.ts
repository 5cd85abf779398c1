import { dateTime } from '../../core/input/fields.ts';
import { calendarId } from '../calendars/schema.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { appointmentForm, appointmentGroups, withLocationChoice } from './appointmentFields.ts';
import { appointmentId, listedCalendar, savedAppointment } from './schema.ts';

export const updateAppointment = action({
  key: 'update_appointment',
  noun: 'Appointment',
  label: 'Update Appointment',
  description: 'Updates an appointment. Fields left empty keep their values.',
  docs: docs('calendars', 'edit-appointment'),
  scopes: ['calendars/events.write'],
  route: 'PUT /calendars/events/appointments/{eventId}',
  input: () => ({
    eventId: appointmentId({ dropdown: 'movable_appointment_dropdown' }),
    listedCalendarId: listedCalendar(),
    startTime: dateTime({ send: 'offset' }).optional(),
    endTime: dateTime({
      send: 'offset',
      placeholder: '2026-03-01 10:00',
      notBefore: 'startTime',
    }).optional(),
    ...appointmentForm({ places: 'movable_meeting_location_dropdown' }),
    calendarId: calendarId({
      label: 'Move to Calendar',
      help: 'Moves the appointment to this calendar. Leave it empty to keep the appointment where it is.',
    }).optional(),
  }),
  groups: appointmentGroups,
  arrange: withLocationChoice,
  output: savedAppointment,
});
