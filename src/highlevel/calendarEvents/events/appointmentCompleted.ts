import { event } from '../../calendars/vocabulary.ts';
import { markedAppointment } from './watchedAppointments.ts';

export const appointmentCompleted = event({
  ...markedAppointment(['showed', 'completed'], 'Marked At'),
  key: 'appointment_completed',
  label: 'Appointment Completed',
  description:
    'Triggers when a contact attended an appointment (visit): it is marked as showed or completed.',
});
