import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { flow } from '../service.ts';
import { activityReport, asks } from './activityReport.ts';
import { contactId } from './schema.ts';

const item = (what: string, title: string) =>
  out.object({
    kind: out.text('note'),
    id: out.id('bUkCkJ2wW3zSpYhPLiNc', `${what} ID`),
    title: out.text(title, { label: `${what} Title` }),
    at: out.moment('2026-03-01T09:00:00Z', { label: `${what} Time` }),
    status: out.text('written', { label: `${what} Status` }),
  });

/** One request for each of the four lists that it reads. */
export const getContactActivityReport = flow({
  key: 'get_contact_activity_report',
  noun: 'Report',
  label: 'Get Contact Activity Report',
  description:
    'Finds all notes, tasks and appointments of a contact, counted and listed in one record.',
  docs: docs('contacts', 'get-contact'),
  readsOnly: true,
  input: () => ({ contactId: contactId() }),
  asks,
  plan: activityReport,
  output: () =>
    out.object({
      id: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
      name: out.text('Ada Byron', { label: 'Contact Name' }),
      url: out.text(
        'https://app.gohighlevel.com/v2/location/ve9EPM428h8vShlRW1KT/contacts/detail/ocQHyuzHvysMo5N5VsXc',
        { label: 'Contact in HighLevel (URL)' },
      ),
      tags: out.list(out.text('runner')),
      noteCount: out.integer(12, { label: 'Notes' }),
      taskCount: out.integer(5, { label: 'Tasks' }),
      openTaskCount: out.integer(2, { label: 'Open Tasks' }),
      overdueTaskCount: out.integer(1, { label: 'Overdue Tasks' }),
      doneTaskCount: out.integer(3, { label: 'Completed Tasks' }),
      appointmentCount: out.integer(4, { label: 'Appointments' }),
      upcomingAppointmentCount: out.integer(1, { label: 'Upcoming Appointments' }),
      latestNote: item('Latest Note', 'Ran 10.02 km (6.23 mi) in 52:10'),
      nextTask: item('Next Task', 'Congratulate Ada on her first 10K'),
      nextAppointment: item('Next Appointment', 'Intro session'),
      latestAppointment: item('Latest Appointment', 'Body check'),
      items: out.list(item('Item', 'Ran 10.02 km (6.23 mi) in 52:10')),
      contactUpdated: out.moment('2026-03-01T09:00:00Z'),
      reportedAt: out.moment('2026-03-01T09:05:00Z'),
      requests: out.integer(4, { label: 'Requests Sent' }),
    }),
});
