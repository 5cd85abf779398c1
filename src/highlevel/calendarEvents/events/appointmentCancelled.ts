import { event } from '../../calendars/vocabulary.ts';
import { markedAppointment } from './watchedAppointments.ts';

export const appointmentCancelled = event({
  ...markedAppointment(['cancelled'], 'Cancelled At'),
  key: 'appointment_cancelled',
  label: 'Appointment Cancelled',
  description: 'Triggers when an appointment (booking) is canceled.',
});
