import { out } from '../../../core/output/output.ts';
import { event } from '../../calendars/vocabulary.ts';
import {
  appointment,
  appointmentOfBell,
  watchedAppointments,
  watchedCalendar,
} from './watchedAppointments.ts';

export const appointmentCompleted = event({
  ...watchedAppointments,
  key: 'appointment_completed',
  noun: 'Appointment',
  label: 'Appointment Completed',
  description:
    'Triggers when a contact attended an appointment (visit): it is marked as showed or completed.',
  input: watchedCalendar,
  when: { changes: 'appointmentStatus', becomes: ['showed', 'completed'], ofNew: true },
  bells: ['AppointmentUpdate'],
  instant: appointmentOfBell,
  output: () =>
    appointment({
      previousStatus: out.text('confirmed', { from: ['happened.before'] }),
      changedAt: out.moment('2026-03-01T09:00:00-06:00', {
        label: 'Marked At',
        from: ['happened.at'],
      }),
    }),
});
