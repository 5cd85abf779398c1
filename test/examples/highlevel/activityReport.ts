import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const path = '/contacts/sx6wyHhbFdRXh302LLNR';

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/contacts */
export const activityReportExamples: Example[] = [
  {
    operation: 'get_contact_activity_report',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR' },
    exchanges: [
      {
        request: `GET ${path}`,
        headers,
        answer: {
          contact: {
            id: 'sx6wyHhbFdRXh302LLNR',
            firstName: 'rubika',
            lastName: 'Deo',
            tags: ['nisi'],
            dateUpdated: '2021-07-09T05:18:26.704Z',
          },
        },
      },
      {
        request: `GET ${path}/notes`,
        headers,
        answer: {
          notes: [
            { id: 'noteOlder', body: 'lorem ipsum', dateAdded: '2021-07-08T12:02:11.285Z' },
            {
              id: 'noteNewer',
              title: 'Follow-up summary',
              body: 'dolor',
              dateAdded: '2021-07-09T12:02:11.285Z',
            },
          ],
        },
      },
      {
        request: `GET ${path}/tasks`,
        headers,
        answer: {
          tasks: [
            {
              id: 'taskLate',
              title: 'First Task',
              dueDate: '2020-10-25T11:00:00Z',
              completed: false,
            },
            {
              id: 'taskDone',
              title: 'Second Task',
              dueDate: '2020-10-26T11:00:00Z',
              completed: true,
            },
            {
              id: 'taskOpen',
              title: 'Third Task',
              dueDate: '2099-10-26T11:00:00Z',
              completed: false,
            },
          ],
        },
      },
      {
        request: `GET ${path}/appointments`,
        headers,
        answer: {
          events: [
            {
              id: 'visit',
              title: 'Test',
              startTime: '2021-07-16 11:00:00',
              appointmentStatus: 'confirmed',
            },
            {
              id: 'earlier',
              title: 'Test',
              startTime: '2021-07-09 11:00:00',
              appointmentStatus: 'showed',
            },
            ...['cancelled', 'invalid', 'noshow', 'new', 'confirmed'].map(
              (appointmentStatus, index) => ({
                id: `${appointmentStatus}Ahead`,
                title: 'Test',
                startTime: `209${index}-07-16 11:00:00`,
                appointmentStatus,
              }),
            ),
          ],
        },
      },
    ],
    result: [
      {
        id: 'sx6wyHhbFdRXh302LLNR',
        name: 'rubika Deo',
        noteCount: 2,
        taskCount: 3,
        openTaskCount: 2,
        overdueTaskCount: 1,
        doneTaskCount: 1,
        appointmentCount: 7,
        upcomingAppointmentCount: 2,
        attendedAppointmentCount: 1,
        latestNote: { id: 'noteNewer', title: 'Follow-up summary', at: '2021-07-09T12:02:11.285Z' },
        nextTask: { id: 'taskOpen', status: 'open' },
        nextAppointment: { id: 'newAhead', status: 'new' },
        latestAppointment: { id: 'visit', status: 'confirmed', at: '2021-07-16T11:00:00-05:00' },
        items: [
          { id: 'taskOpen' },
          { id: 'confirmedAhead' },
          { id: 'newAhead' },
          { id: 'noshowAhead', status: 'noshow' },
          { id: 'invalidAhead' },
          { id: 'cancelledAhead' },
          { id: 'visit' },
          { id: 'earlier', status: 'showed' },
          { id: 'noteNewer' },
          { id: 'noteOlder' },
          { id: 'taskDone' },
          { id: 'taskLate' },
        ],
        requests: 4,
      },
    ],
  },
  {
    operation: 'get_contact_activity_report',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR' },
    exchanges: [
      {
        request: `GET ${path}`,
        headers,
        status: 400,
        answer: { statusCode: 400, message: 'Contact not found' },
      },
    ],
    result: [],
  },
];
