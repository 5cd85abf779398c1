import { dateTime } from '../../core/input/fields.ts';
import { calendarId } from '../calendars/schema.ts';
import { action } from '../calendars/vocabulary.ts';
import { docs } from '../docs.ts';
import { appointmentForm, withLocationChoice } from './appointmentFields.ts';
import { appointmentId, savedAppointment } from './schema.ts';

export const updateAppointment = action({
  key: 'update_appointment',
  noun: 'Appointment',
  label: 'Update Appointment',
  description: 'Updates an appointment. Fields left empty keep their values.',
  docs: docs('calendars', 'edit-appointment'),
  scopes: ['calendars/events.write'],
  route: 'PUT /calendars/events/appointments/{eventId}',
  input: () => ({
    calendarId: calendarId({
      help: 'Choose a different calendar to move the appointment.',
    }).optional(),
    eventId: appointmentId(),
    startTime: dateTime({ send: 'offset' }).optional(),
    endTime: dateTime({ send: 'offset' }).optional(),
    ...appointmentForm(),
  }),
  arrange: withLocationChoice,
  output: savedAppointment,
});
