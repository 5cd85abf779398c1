import { type About, ask, halt } from '../../core/operations/flow.ts';
import { getContactNotes } from '../notes/getContactNotes.ts';
import { getContactTasks } from '../tasks/getContactTasks.ts';
import { getContact } from './getContact.ts';
import { getContactAppointments } from './getContactAppointments.ts';

/** The operations that the plan asks for. */
export const asks = [
  getContact.search,
  getContactNotes.search,
  getContactTasks.search,
  getContactAppointments.search,
];

/** What the report shows of an item of any kind. */
type Item = { kind: string; id: unknown; title: unknown; at: string | null; status: string };

const latest = (items: Item[]): Item | undefined => items.toSorted(newestFirst)[0];

const newestFirst = (a: Item, b: Item) => timeOf(b) - timeOf(a);

const timeOf = ({ at }: Item) => (at === null ? 0 : Date.parse(at) || 0);

const TITLE_LENGTH = 200;

const titleOf = (...texts: unknown[]) => String(texts.find(Boolean) ?? '').slice(0, TITLE_LENGTH);

/** Statuses of an appointment that does not take place. */
const OFF = ['cancelled', 'invalid', 'noshow'];

/** Statuses of an appointment to which the contact came. */
const ATTENDED = ['showed', 'completed'];

/** Reads a contact with its notes, tasks and appointments, and brings them into one record for a dashboard. */
export function* activityReport({ contactId }: { contactId: string }, { now }: About) {
  const [contact] = yield* ask(getContact.search, { contactId });
  if (!contact) {
    return halt('The contact does not exist. Choose another one.');
  }
  const notes = (yield* ask(getContactNotes.search, { contactId })).map(
    ({ id, title, body, dateAdded }): Item => ({
      kind: 'note',
      id,
      title: titleOf(title, body),
      at: dateAdded,
      status: 'written',
    }),
  );
  const tasks = (yield* ask(getContactTasks.search, { contactId })).map(
    ({ id, title, dueDate, completed }): Item => ({
      kind: 'task',
      id,
      title: titleOf(title),
      at: dueDate,
      status: completed ? 'done' : Date.parse(String(dueDate)) < now.getTime() ? 'overdue' : 'open',
    }),
  );
  const appointments = (yield* ask(getContactAppointments.search, { contactId })).map(
    ({ id, title, startTime, appointmentStatus }): Item => ({
      kind: 'appointment',
      id,
      title: titleOf(title),
      at: startTime,
      status: String(appointmentStatus ?? 'booked'),
    }),
  );
  const isAhead = (item: Item) => timeOf(item) > now.getTime();
  const upcoming = appointments.filter((item) => isAhead(item) && !OFF.includes(item.status));
  const withStatus = (status: string) => tasks.filter((task) => task.status === status).length;
  return {
    result: {
      id: contact.id,
      name: contact.name,
      url: contact.url,
      tags: contact.tags,
      noteCount: notes.length,
      taskCount: tasks.length,
      openTaskCount: tasks.length - withStatus('done'),
      overdueTaskCount: withStatus('overdue'),
      doneTaskCount: withStatus('done'),
      appointmentCount: appointments.length,
      upcomingAppointmentCount: upcoming.length,
      attendedAppointmentCount: appointments.filter(({ status }) => ATTENDED.includes(status))
        .length,
      latestNote: latest(notes),
      nextTask: tasks
        .filter(({ status }) => status === 'open')
        .toSorted(newestFirst)
        .at(-1),
      nextAppointment: upcoming.toSorted(newestFirst).at(-1),
      latestAppointment: latest(appointments.filter((item) => !isAhead(item))),
      items: [...notes, ...tasks, ...appointments].toSorted(newestFirst),
      contactUpdated: contact.dateUpdated,
      reportedAt: now.toISOString(),
    },
  };
}
