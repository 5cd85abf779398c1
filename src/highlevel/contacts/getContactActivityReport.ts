import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { flow } from '../service.ts';
import { activityReport, asks } from './activityReport.ts';
import { contactId } from './schema.ts';

type Example = { kind: string; id: string; title: string; at: string; status: string };

const NOTE = {
  kind: 'note',
  id: 'bUkCkJ2wW3zSpYhPLiNc',
  title: 'Ran 10.02 km (6.23 mi) in 52:10',
  at: '2026-03-01T09:00:00Z',
  status: 'written',
};
const TASK = {
  kind: 'task',
  id: 'nUCT5SMJgOk8vL2rkQVy',
  title: 'Congratulate Ada on her first 10K',
  at: '2026-03-02T15:00:00Z',
  status: 'open',
};
const APPOINTMENT = {
  kind: 'appointment',
  id: 'YS3jaqqeehkR2Is80miy',
  title: 'Intro session',
  at: '2026-03-03T15:00:00Z',
  status: 'confirmed',
};

const item = (what: string, { kind, id, title, at, status }: Example) =>
  out.object({
    kind: out.text(kind),
    id: out.id(id, `${what} ID`),
    title: out.text(title, { label: `${what} Title` }),
    at: out.moment(at, { label: `${what} Time` }),
    status: out.text(status, { label: `${what} Status` }),
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
      noteCount: out.integer(12, { label: 'Note Count' }),
      taskCount: out.integer(5, { label: 'Task Count' }),
      openTaskCount: out.integer(2, { label: 'Open Task Count' }),
      overdueTaskCount: out.integer(1, { label: 'Overdue Task Count' }),
      doneTaskCount: out.integer(3, { label: 'Completed Task Count' }),
      appointmentCount: out.integer(4, { label: 'Appointment Count' }),
      upcomingAppointmentCount: out.integer(1, { label: 'Upcoming Appointment Count' }),
      attendedAppointmentCount: out.integer(3, { label: 'Attended Appointment Count' }),
      latestNote: item('Latest Note', NOTE),
      nextTask: item('Next Task', TASK),
      nextAppointment: item('Next Appointment', APPOINTMENT),
      latestAppointment: item('Latest Appointment', {
        ...APPOINTMENT,
        title: 'Body check',
        at: '2026-02-24T15:00:00Z',
        status: 'showed',
      }),
      items: out.list(item('Item', NOTE)),
      contactUpdated: out.moment('2026-03-01T09:00:00Z'),
      reportedAt: out.moment('2026-03-01T09:05:00Z'),
      requests: out.integer(4, { label: 'Requests Sent' }),
    }),
});
