import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/get-note */
const note = {
  id: 'ocQHyuzHvysMo5N5VsXc',
  body: 'lorem ipsum',
  userId: 'GCs5KuzPqTls7vWclkEV',
  dateAdded: '2021-07-08T12:02:11.285Z',
  contactId: 'sx6wyHhbFdRXh302LLNR',
  title: 'Follow-up summary',
  color: '#FFAA00',
  pinned: false,
};

const sparse = {
  id: 'GCs5KuzPqTls7vWclkEV',
  body: 'newer',
  dateAdded: '2021-07-09T12:02:11.285Z',
  contactId: 'sx6wyHhbFdRXh302LLNR',
};

export const noteExamples: Example[] = [
  {
    operation: 'get_contact_notes',
    scopes: ['contacts.readonly'],
    kind: 'search',
    input: { contactId: 'sx6wyHhbFdRXh302LLNR' },
    exchanges: [
      {
        request: 'GET /contacts/sx6wyHhbFdRXh302LLNR/notes',
        headers,
        answer: { notes: [note, sparse] },
      },
    ],
    result: [note, { ...sparse, title: null, color: null, pinned: null, userId: null }],
  },
  {
    operation: 'get_contact_notes',
    scopes: ['contacts.readonly'],
    kind: 'trigger',
    input: { contactId: 'sx6wyHhbFdRXh302LLNR' },
    exchanges: [
      {
        request: 'GET /contacts/sx6wyHhbFdRXh302LLNR/notes',
        headers,
        answer: { notes: [note, sparse] },
      },
    ],
    result: [
      { ...sparse, revision: 'new' },
      { ...note, revision: 'new' },
    ],
  },
  {
    operation: 'get_contact_note_by_id',
    scopes: ['contacts.readonly'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', id: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'GET /contacts/sx6wyHhbFdRXh302LLNR/notes/ocQHyuzHvysMo5N5VsXc',
        headers,
        answer: { note },
      },
    ],
    result: [note],
  },
  {
    operation: 'create_contact_note',
    scopes: ['contacts.write'],
    input: {
      contactId: 'sx6wyHhbFdRXh302LLNR',
      body: '  Well done, {{contact.first_name}}!\n\nNext: {{ custom_values.next_class }}',
      title: 'Follow-up summary',
      userId: 'GCs5KuzPqTls7vWclkEV',
      color: '#FFAA00',
      pinned: 'no',
    },
    exchanges: [
      {
        request: 'POST /contacts/sx6wyHhbFdRXh302LLNR/notes',
        headers,
        body: {
          body: '  Well done, {{contact.first_name}}!\n\nNext: {{ custom_values.next_class }}',
          title: 'Follow-up summary',
          userId: 'GCs5KuzPqTls7vWclkEV',
          color: '#FFAA00',
          pinned: false,
        },
        status: 201,
        answer: { note },
      },
    ],
    result: note,
  },
  {
    operation: 'update_contact_note',
    scopes: ['contacts.write'],
    input: {
      contactId: 'sx6wyHhbFdRXh302LLNR',
      id: 'ocQHyuzHvysMo5N5VsXc',
      body: '',
      pinned: true,
    },
    exchanges: [
      {
        request: 'PUT /contacts/sx6wyHhbFdRXh302LLNR/notes/ocQHyuzHvysMo5N5VsXc',
        headers,
        body: { pinned: true },
        answer: { note: { ...note, pinned: true } },
      },
    ],
    result: { ...note, pinned: true },
  },
  {
    operation: 'delete_contact_note',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302LLNR', id: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'DELETE /contacts/sx6wyHhbFdRXh302LLNR/notes/ocQHyuzHvysMo5N5VsXc',
        headers,
        answer: { succeded: true },
      },
    ],
    result: { id: 'ocQHyuzHvysMo5N5VsXc', deleted: true },
  },
];
