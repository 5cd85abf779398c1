import { out } from '../../../core/output/output.ts';
import { event } from '../../calendars/vocabulary.ts';
import {
  appointment,
  appointmentOfBell,
  watchedAppointments,
  watchedCalendar,
} from './watchedAppointments.ts';

export const appointmentCancelled = event({
  ...watchedAppointments,
  key: 'appointment_cancelled',
  noun: 'Appointment',
  label: 'Appointment Cancelled',
  description: 'Triggers when an appointment (booking) is canceled.',
  input: watchedCalendar,
  when: { changes: 'appointmentStatus', becomes: ['cancelled'], ofNew: true },
  bells: ['AppointmentUpdate'],
  instant: appointmentOfBell,
  output: () =>
    appointment({
      previousStatus: out.text('confirmed', { from: ['happened.before'] }),
      changedAt: out.moment('2026-03-01T09:00:00-06:00', {
        label: 'Cancelled At',
        from: ['happened.at'],
      }),
    }),
});
