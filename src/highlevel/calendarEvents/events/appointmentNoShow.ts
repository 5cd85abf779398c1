import { out } from '../../../core/output/output.ts';
import { event } from '../../calendars/vocabulary.ts';
import {
  appointment,
  appointmentOfBell,
  watchedAppointments,
  watchedCalendar,
} from './watchedAppointments.ts';

export const appointmentNoShow = event({
  ...watchedAppointments,
  key: 'appointment_no_show',
  noun: 'Appointment',
  label: 'Appointment No-Show',
  description:
    'Triggers when the contact did not come: an appointment is marked as no-show (no show).',
  input: watchedCalendar,
  when: { changes: 'appointmentStatus', becomes: ['noshow'], ofNew: true },
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
