import { out } from '../../../core/output/output.ts';
import { event } from '../../calendars/vocabulary.ts';
import { timesOf, withTimesBefore } from './times.ts';
import {
  appointment,
  appointmentOfBell,
  watchedAppointments,
  watchedCalendar,
} from './watchedAppointments.ts';

export const appointmentRescheduled = event({
  ...watchedAppointments,
  key: 'appointment_rescheduled',
  noun: 'Appointment',
  label: 'Appointment Rescheduled',
  description: 'Triggers when an appointment (booking) is moved to another time.',
  input: watchedCalendar,
  when: { changes: 'startTime', value: timesOf },
  bells: ['AppointmentUpdate'],
  instant: appointmentOfBell,
  zoned: true,
  output: () =>
    appointment({
      previousStartTime: out.moment('2026-02-27T09:00:00-06:00'),
      previousEndTime: out.moment('2026-02-27T09:30:00-06:00'),
      changedAt: out.moment('2026-02-26T12:00:00-06:00', {
        label: 'Rescheduled At',
        from: ['happened.at'],
      }),
    }),
  derive: withTimesBefore,
});
