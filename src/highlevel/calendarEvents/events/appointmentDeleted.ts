import { out } from '../../../core/output/output.ts';
import { isTrue } from '../../../core/raw.ts';
import { event } from '../../calendars/vocabulary.ts';
import {
  appointment,
  appointmentOfBell,
  BACK_DAYS,
  watchedAppointments,
  watchedCalendar,
} from './watchedAppointments.ts';

export const appointmentDeleted = event({
  ...watchedAppointments,
  key: 'appointment_deleted',
  noun: 'Appointment',
  label: 'Appointment Deleted',
  description: 'Triggers when an appointment (booking) is deleted from its calendar.',
  input: watchedCalendar,
  when: { disappears: { moment: 'startTime', days: BACK_DAYS - 1 } },
  asks: {
    route: 'GET /calendars/events/appointments/{id}',
    result: 'event|appointment',
    isGone: ({ deleted }) => isTrue(deleted),
  },
  bells: ['AppointmentDelete'],
  instant: appointmentOfBell,
  output: () =>
    appointment({
      noticedAt: out.moment('2026-02-26T12:00:00-06:00', {
        label: 'Noticed At',
        from: ['happened.at'],
      }),
    }),
});
