import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/tasks */
export const taskExamples: Example[] = [
  {
    operation: 'create_contact_task',
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
];
