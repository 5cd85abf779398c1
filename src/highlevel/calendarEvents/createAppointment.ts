import { dateTime } from '../../core/input/fields.ts';
import { calendarId } from '../calendars/schema.ts';
import { action } from '../calendars/vocabulary.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { appointmentForm, appointmentGroups, withLocationChoice } from './appointmentFields.ts';
import { savedAppointment } from './schema.ts';

export const createAppointment = action({
  key: 'create_appointment',
  noun: 'Appointment',
  label: 'Create Appointment',
  description:
    'Books an appointment for a contact in a calendar at a start time. “Get Free Slots” finds free times.',
  docs: docs('calendars', 'create-appointment'),
  scopes: ['calendars/events.write'],
  route: 'POST /calendars/events/appointments',
  connection: ['locationId'],
  input: () => ({
    calendarId: calendarId(),
    contactId: contactId(),
    startTime: dateTime({
      send: 'offset',
      help: 'In your Zap’s time zone unless it has an offset. “Get Free Slots” finds free times.',
    }),
    endTime: dateTime({
      send: 'offset',
      placeholder: '2026-03-01 10:00',
      notBefore: 'startTime',
      help: 'Defaults to the calendar’s usual duration.',
    }).optional(),
    ...appointmentForm(),
  }),
  groups: appointmentGroups,
  arrange: withLocationChoice,
  output: savedAppointment,
});
