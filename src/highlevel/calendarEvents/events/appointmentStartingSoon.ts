import { choice, integer } from '../../../core/input/fields.ts';
import { out } from '../../../core/output/output.ts';
import { event } from '../../calendars/vocabulary.ts';
import { isExpected, reminderAt, startingSoon, UNITS } from './startingSoon.ts';
import { appointment, appointmentList, watchedCalendar } from './watchedAppointments.ts';

export const appointmentStartingSoon = event({
  ...appointmentList,
  key: 'appointment_starting_soon',
  noun: 'Appointment',
  label: 'Appointment Starting Soon',
  description:
    'Triggers when an appointment starts in a number of minutes, hours or days (reminder).',
  input: () => ({
    before: integer({
      label: 'Time Before',
      min: 1,
      max: 1000,
      local: true,
      help: 'How long before the start to trigger; Zapier looks every 1 to 15 minutes, by your plan. Defaults to 60 minutes.',
    }).optional(),
    unit: choice(UNITS, {
      label: 'Time Before Unit',
      local: true,
      help: 'Defaults to minutes.',
    }).optional(),
    ...watchedCalendar(),
  }),
  windows: startingSoon,
  when: { due: reminderAt },
  keeps: isExpected,
  // HighLevel rings no bell before an appointment.
  bells: [],
  output: () =>
    appointment({
      remindedAt: out.moment('2026-03-01T08:00:00-06:00', {
        label: 'Reminder Due At',
        from: ['happened.at'],
      }),
    }),
});
