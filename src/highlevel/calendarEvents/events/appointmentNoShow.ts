import { event } from '../../calendars/vocabulary.ts';
import { markedAppointment } from './watchedAppointments.ts';

export const appointmentNoShow = event({
  ...markedAppointment(['noshow'], 'Marked At'),
  key: 'appointment_no_show',
  label: 'Appointment No-Show',
  description:
    'Triggers when the contact did not come: an appointment is marked as no-show (no show).',
});
