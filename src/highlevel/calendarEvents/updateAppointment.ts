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
  description: 'Changes the fields of an appointment that you fill in, and no others.',
  docs: docs('calendars', 'edit-appointment'),
  scopes: ['calendars/events.write'],
  route: 'PUT /calendars/events/appointments/{eventId}',
  input: () => ({
    calendarId: calendarId({
      help: 'The appointment’s calendar. Another one than it has moves the appointment there.',
    }).optional(),
    eventId: appointmentId(),
    startTime: dateTime({ send: 'offset' }).optional(),
    endTime: dateTime({ send: 'offset' }).optional(),
    ...appointmentForm(),
  }),
  arrange: withLocationChoice,
  output: savedAppointment,
});
