import { out } from '../../core/output.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { zoned } from '../zoned.ts';
import { contactId } from './schema.ts';

export const getContactAppointments = read({
  key: 'get_contact_appointments',
  noun: 'Appointment',
  label: 'Get Contact Appointments',
  triggers: 'Triggers when an appointment of the chosen contact is booked or changed.',
  finds: 'Finds the appointments of a contact.',
  docs: docs('contacts', 'get-appointments-for-contact'),
  scopes: ['contacts.readonly'],
  route: 'GET /contacts/{contactId}/appointments',
  input: () => ({ contactId: contactId() }),
  result: 'events[]',
  output: () =>
    out.object({
      id: out.id('YS3jaqqeehkR2Is80miy', 'Appointment ID'),
      title: out.text('Intro session'),
      appointmentStatus: out.text('confirmed'),
      startTime: out.moment('2026-03-01T09:00:00-06:00'),
      endTime: out.moment('2026-03-01T09:30:00-06:00'),
      address: out.text('3535 1st St N'),
      notes: out.text('First visit'),
      calendarId: out.id('YlWd2wuCAZQzh2cH1fVZ', 'Calendar ID'),
      groupId: out.id('YlWd2wuCAZQzh2cH1fVa', 'Calendar Group ID'),
      assignedUserId: out.id('y0BeYjuRIlDwsDcOHOJo', 'Assigned User ID'),
      users: out.list(out.text('y0BeYjuRIlDwsDcOHOJo')),
      assignedResources: out.list(out.text('YlWd2wuCAZQzh2cH1fVb')),
      contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
      locationId: out.id('ve9EPM428h8vShlRW1KT', 'Sub-Account ID'),
      dateAdded: out.moment('2026-02-20T09:00:00-06:00'),
      dateUpdated: out.moment('2026-02-20T09:00:00-06:00'),
    }),
  derive: zoned('startTime', 'endTime', 'dateAdded', 'dateUpdated'),
  created: 'dateAdded',
  updated: 'dateUpdated',
});
