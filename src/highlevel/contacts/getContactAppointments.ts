import { out } from '../../core/output/output.ts';
import { appointmentFields } from '../calendarEvents/schema.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { zoned } from '../zoned.ts';
import { contactId } from './schema.ts';

export const getContactAppointments = read({
  key: 'get_contact_appointments',
  noun: 'Appointment',
  label: 'Get Contact Appointments',
  triggers:
    'Triggers when an appointment of the chosen contact is booked (or updated, if selected).',
  finds: 'Finds the appointments of a contact.',
  docs: docs('contacts', 'get-appointments-for-contact'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/{contactId}/appointments',
  input: () => ({ contactId: contactId() }),
  result: 'events[]',
  output: () => out.object(appointmentFields()),
  zoned: true,
  derive: zoned('startTime', 'endTime', 'dateAdded', 'dateUpdated'),
  news: { created: 'dateAdded', updated: 'dateUpdated' },
});
