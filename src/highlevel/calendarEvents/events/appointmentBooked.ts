import { event } from '../../calendars/vocabulary.ts';
import {
  appointment,
  appointmentOfBell,
  watchedAppointments,
  watchedCalendar,
} from './watchedAppointments.ts';

export const appointmentBooked = event({
  ...watchedAppointments,
  key: 'appointment_booked',
  noun: 'Appointment',
  label: 'Appointment Booked',
  description: 'Triggers when a new appointment (booking) is made, for up to a year ahead.',
  input: watchedCalendar,
  when: { appears: true },
  bells: ['AppointmentCreate'],
  instant: appointmentOfBell,
  output: () => appointment({}),
});
