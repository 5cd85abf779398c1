import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/get-task */
const task = {
  id: 'ocQHyuzHvysMo5N5VsXc',
  title: 'First Task',
  body: 'loram ipsum',
  assignedTo: 'hxHGVRb1YJUscrCB8eXK',
  dueDate: '2020-10-25T11:00:00.000Z',
  completed: false,
  contactId: 'sx6wyHhbFdRXh302LLNR',
};

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/tasks */
export const taskExamples: Example[] = [
  {
    operation: 'create_contact_task',
    scopes: ['contacts.write'],
    input: {
      contactId: 'sx6wyHhbFdRXh302LLNR',
      title: 'First Task',
      body: 'loram ipsum',
      dueDate: '2020-10-25T11:00:00Z',
      completed: 'yes',
      assignedTo: 'hxHGVRb1YJUscrCB8eXK',
    },
    exchanges: [
      {
        request: 'POST /contacts/sx6wyHhbFdRXh302LLNR/tasks',
        headers,
        body: {
          title: 'First Task',
          body: 'loram ipsum',
          dueDate: '2020-10-25T11:00:00Z',
          completed: true,
          assignedTo: 'hxHGVRb1YJUscrCB8eXK',
        },
        status: 201,
        answer: {
          task: {
            id: 'ocQHyuzHvysMo5N5VsXc',
            title: 'First Task',
            body: 'loram ipsum',
            assignedTo: 'hxHGVRb1YJUscrCB8eXK',
            dueDate: '2020-10-25T11:00:00.000Z',
            completed: true,
            contactId: 'sx6wyHhbFdRXh302LLNR',
          },
        },
      },
    ],
    result: {
      id: 'ocQHyuzHvysMo5N5VsXc',
      title: 'First Task',
      dueDate: '2020-10-25T11:00:00.000Z',
      completed: true,
    },
  },
  {
    operation: 'get_contact_tasks',
    scopes: ['contacts.readonly'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR' },
    exchanges: [
      {
        request: 'GET /contacts/sx6wyHhbFdRXh302LLNR/tasks',
        headers,
        answer: {
          tasks: [
            {
              id: 'ocQHyuzHvysMo5N5VsXc',
              title: 'First Task',
              completed: false,
              contactId: 'sx6wyHhbFdRXh302LLNR',
            },
          ],
        },
      },
    ],
    result: [{ id: 'ocQHyuzHvysMo5N5VsXc', title: 'First Task', body: null, completed: false }],
  },
  {
    operation: 'get_contact_task_by_id',
    scopes: ['contacts.readonly'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', taskId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'GET /contacts/sx6wyHhbFdRXh302LLNR/tasks/ocQHyuzHvysMo5N5VsXc',
        headers,
        answer: { task },
      },
    ],
    result: [task],
  },
  {
    // Without an offset the time is that of the Zap, here half past five in New Delhi.
    operation: 'update_contact_task',
    scopes: ['contacts.write'],
    meta: { timezone: 'Asia/Kolkata' },
    input: {
      contactId: 'sx6wyHhbFdRXh302LLNR',
      taskId: 'ocQHyuzHvysMo5N5VsXc',
      title: '',
      dueDate: '2020-10-25 17:30',
      completed: 'false',
    },
    exchanges: [
      {
        request: 'PUT /contacts/sx6wyHhbFdRXh302LLNR/tasks/ocQHyuzHvysMo5N5VsXc',
        headers,
        body: { dueDate: '2020-10-25T12:00:00Z', completed: false },
        answer: { task },
      },
    ],
    result: task,
  },
  {
    operation: 'complete_contact_task',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', taskId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'PUT /contacts/sx6wyHhbFdRXh302LLNR/tasks/ocQHyuzHvysMo5N5VsXc/completed',
        headers,
        body: { completed: true },
        answer: { task: { ...task, completed: true } },
      },
    ],
    result: { ...task, completed: true },
  },
  {
    operation: 'complete_contact_task',
    scopes: ['contacts.write'],
    input: {
      contactId: 'sx6wyHhbFdRXh302LLNR',
      taskId: 'ocQHyuzHvysMo5N5VsXc',
      completed: 'No',
    },
    exchanges: [
      {
        request: 'PUT /contacts/sx6wyHhbFdRXh302LLNR/tasks/ocQHyuzHvysMo5N5VsXc/completed',
        headers,
        body: { completed: false },
        answer: { task },
      },
    ],
    result: task,
  },
  {
    operation: 'delete_contact_task',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', taskId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'DELETE /contacts/sx6wyHhbFdRXh302LLNR/tasks/ocQHyuzHvysMo5N5VsXc',
        headers,
        answer: { succeded: true },
      },
    ],
    result: { id: 'ocQHyuzHvysMo5N5VsXc', deleted: true },
  },
  {
    // What is left empty takes the values that the endpoint requires.
    operation: 'create_contact_task',
    scopes: ['contacts.write'],
    input: {
      contactId: 'sx6wyHhbFdRXh302LLNR',
      title: 'First Task',
      dueDate: '2020-10-25T11:00:00+02:00',
      assignedTo: '',
    },
    exchanges: [
      {
        request: 'POST /contacts/sx6wyHhbFdRXh302LLNR/tasks',
        headers,
        body: { title: 'First Task', dueDate: '2020-10-25T09:00:00Z', completed: false },
        status: 201,
        answer: { task },
      },
    ],
    result: task,
  },
  {
    operation: 'search_tasks',
    scopes: ['locations/tasks.readonly'],
    input: {
      query: 'Task Name',
      contactId: ['dSMo5jnqkJyh8YeGXM7k', 'j5WESpmRj816VtyUuWwh'],
      assignedTo: '0004Mtfsd11SBU1mBPgd',
      businessId: '6348240b98722079e5417332',
      completed: 'yes',
    },
    exchanges: [
      {
        request: 'POST /locations/ve9EPM428h8vShlRW1KT/tasks/search',
        headers,
        body: {
          contactId: ['dSMo5jnqkJyh8YeGXM7k', 'j5WESpmRj816VtyUuWwh'],
          completed: true,
          assignedTo: ['0004Mtfsd11SBU1mBPgd'],
          query: 'Task Name',
          limit: 100,
          skip: 0,
          businessId: '6348240b98722079e5417332',
        },
        answer: {
          tasks: [{ ...task, id: undefined, _id: task.id, dateAdded: '2020-10-20T11:00:00.000Z' }],
        },
      },
    ],
    result: [{ id: task.id, title: 'First Task', dateAdded: '2020-10-20T11:00:00.000Z' }],
  },
];
