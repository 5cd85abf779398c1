import type { Example } from '../../example.ts';
import { locationId } from '../contacts/records.ts';

/**
 * The documentation leaves the answer open; it holds the values of a contact's task
 * (https://marketplace.gohighlevel.com/docs/ghl/contacts/get-task) and those of the webhook
 * (https://marketplace.gohighlevel.com/docs/webhook/TaskCreate).
 */
const test = {
  _id: 'lJpzYrWdpkC2hX6t2yue',
  title: 'test',
  body: 'testing',
  assignedTo: '0004Mtfsd11SBU1mBPgd',
  dueDate: '2021-07-08T02:30:00.000Z',
  completed: false,
  contactId: 'dSMo5jnqkJyh8YeGXM7k',
  dateAdded: '2021-07-01T02:30:00.000Z',
};

/** What the editor shows of an event, with the filters that the documentation names. */
const sample = (operation: string, sent: object, tasks: object[], result: unknown): Example => ({
  operation,
  scopes: ['locations/tasks.readonly'],
  meta: { isLoadingSample: true },
  input: { assignedTo: [test.assignedTo], contactId: [test.contactId] },
  exchanges: [
    {
      // https://marketplace.gohighlevel.com/docs/ghl/locations/task-search
      request: `POST /locations/${locationId}/tasks/search`,
      headers: { version: '2021-07-28' },
      body: {
        assignedTo: [test.assignedTo],
        contactId: [test.contactId],
        skip: 0,
        limit: 100,
        ...sent,
      },
      answer: { tasks },
    },
  ],
  result,
});

export const taskEventExamples: Example[] = [
  sample('task_created', {}, [test], [{ id: test._id, title: 'test', dateAdded: test.dateAdded }]),
  sample(
    'task_completed',
    {},
    [test, { ...test, _id: 'done', completed: true }],
    [{ id: 'done', completed: true }],
  ),
  sample(
    'task_overdue',
    { completed: false },
    [test],
    [{ id: test._id, overdueSince: test.dueDate }],
  ),
];
