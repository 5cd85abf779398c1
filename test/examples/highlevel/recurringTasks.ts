import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';
const recurringTaskId = 'sx6wyHhbFdRXh302Lunr';
const path = `/locations/${locationId}/recurring-tasks`;

const rruleOptions = {
  intervalType: 'yearly',
  interval: 2,
  startDate: '2025-07-23T10:00:00Z',
  endDate: '2030-07-23T10:00:00Z',
  dayOfMonth: 15,
  monthOfYear: 1,
  count: 10,
  createTaskIfOverDue: true,
  dueAfterSeconds: 600,
};

const filled = {
  title: 'Task Name',
  description: 'Task Description',
  contactIds: 'sx6wyHhbFdRXh302Lunr',
  owners: ['sx6wyHhbFdRXh302Lunr'],
  intervalType: 'yearly',
  interval: '2',
  startDate: '2025-07-23T10:00:00.000Z',
  endDate: '2030-07-23T10:00:00.000Z',
  dayOfMonth: '15',
  monthOfYear: '1',
  count: '10',
  createTaskIfOverDue: 'yes',
  dueAfterSeconds: '10:00',
  ignoreTaskCreation: 'yes',
};

const body = {
  title: 'Task Name',
  description: 'Task Description',
  contactIds: ['sx6wyHhbFdRXh302Lunr'],
  owners: ['sx6wyHhbFdRXh302Lunr'],
  rruleOptions,
  ignoreTaskCreation: true,
};

const recurringTask = {
  id: recurringTaskId,
  title: 'Task Name',
  description: 'Task Description',
  locationId,
  updatedAt: '2021-04-15T10:00:00.000Z',
  createdAt: '2021-04-15T10:00:00.000Z',
  rruleOptions,
  totalOccurrence: 10,
  deleted: false,
  assignedTo: 'sx6wyHhbFdRXh302Lunr',
  contactId: 'v5cEPM428h8vShlRW1KT',
};

const result = {
  id: recurringTaskId,
  title: 'Task Name',
  rruleOptions: { intervalType: 'yearly', startDate: '2025-07-23T10:00:00Z', dayOfWeek: null },
  totalOccurrence: 10,
};

/** https://marketplace.gohighlevel.com/docs/ghl/locations/recurring-tasks */
export const recurringTaskExamples: Example[] = [
  {
    operation: 'create_recurring_task',
    scopes: ['recurring-tasks.write'],
    input: filled,
    exchanges: [{ request: `POST ${path}`, headers, body, status: 201, answer: { recurringTask } }],
    result,
  },
  {
    operation: 'create_recurring_task',
    scopes: ['recurring-tasks.write'],
    input: {
      title: 'Task Name',
      intervalType: 'weekly',
      dayOfWeek: 'Monday',
      startDate: '2025-07-23T10:00:00Z',
      dueAfterSeconds: '600',
    },
    exchanges: [
      {
        request: `POST ${path}`,
        headers,
        body: {
          title: 'Task Name',
          rruleOptions: {
            intervalType: 'weekly',
            interval: 1,
            startDate: '2025-07-23T10:00:00Z',
            dayOfWeek: 'MO',
            dueAfterSeconds: 600,
          },
        },
        status: 201,
        answer: { recurringTask },
      },
    ],
    result,
  },
  {
    operation: 'get_recurring_task',
    scopes: ['recurring-tasks.readonly'],
    input: { recurringTaskId },
    exchanges: [{ request: `GET ${path}/${recurringTaskId}`, headers, answer: { recurringTask } }],
    result: [result],
  },
  {
    operation: 'update_recurring_task',
    scopes: ['recurring-tasks.write'],
    input: { recurringTaskId, ...filled },
    exchanges: [
      { request: `PUT ${path}/${recurringTaskId}`, headers, body, answer: { recurringTask } },
    ],
    result,
  },
  {
    operation: 'delete_recurring_task',
    scopes: ['recurring-tasks.write'],
    input: { recurringTaskId },
    exchanges: [
      {
        request: `DELETE ${path}/${recurringTaskId}`,
        headers,
        answer: { id: recurringTaskId, success: true },
      },
    ],
    result: { id: recurringTaskId, deleted: true },
  },
];
