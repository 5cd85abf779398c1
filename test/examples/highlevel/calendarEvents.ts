import type { Example } from '../example.ts';

const headers = { version: '2021-04-15' };
const locationId = 've9EPM428h8vShlRW1KT';
const calendarId = 'CVokAlI8fgw4WYWoCtQz';
const eventId = '0TkCdp9PfvLeWKYRRvIz';

const event = {
  id: 'ocQHyuzHvysMo5N5VsXc',
  address: 'https://meet.google.com/yqp-gogr-wve',
  title: 'Appointment with the team',
  calendarId: 'BqTwX8QFwXzpegMve9EQ',
  locationId: '0007BWpSzSwfiuSl0tR2',
  contactId: '9NkT25Vor1v4aQatFsv2',
  groupId: '9NkT25Vor1v4aQatFsv2',
  appointmentStatus: 'confirmed',
  assignedUserId: 'YlWd2wuCAZQzh2cH1fVZ',
  users: ['YlWd2wuCAZQzh2cH1fVZ', '9NkT25Vor1v4aQatFsv2'],
  notes: 'Some dummy note',
  description: 'Some dummy description',
  isRecurring: 'true',
  rrule: 'RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5',
  startTime: '2023-09-25T16:00:00+05:30',
  endTime: '2023-09-25T16:30:00+05:30',
  dateAdded: '2023-09-20T16:00:00+05:30',
  dateUpdated: '2023-09-21T16:00:00+05:30',
  assignedResources: ['ocWd2wuBGAQzh2cH1fSZ'],
  createdBy: { userId: 'YlWd2wuCAZQzh2cH1fVZ', source: 'booking_widget' },
  masterEventId: 'ocWd2wuBGAQzh2cH1fSZ',
};

const readEvent = { ...event, isRecurring: true };

const saved = {
  calendarId,
  locationId,
  contactId: '0007BWpSzSwfiuSl0tR2',
  startTime: '2021-06-23T03:30:00+05:30',
  endTime: '2021-06-23T04:30:00+05:30',
  title: 'Test Event',
  meetingLocationType: 'custom',
  appointmentStatus: 'confirmed',
  assignedUserId: '0007BWpSzSwfiuSl0tR2',
  address: 'Zoom',
  isRecurring: 'true',
  rrule: 'RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5',
  id: eventId,
};

const blocked = {
  id: eventId,
  locationId,
  title: 'My event',
  startTime: '2021-06-23T03:30:00+05:30',
  endTime: '2021-06-23T04:30:00+05:30',
  calendarId,
};

const note = {
  id: 'HGPcayliwcdoUFzvbTok',
  body: 'lorem ipsum',
  userId: 'TUcmRxWrjqzJS8EjkxNK',
  dateAdded: '2021-07-08T12:02:11.285Z',
  contactId: 'TUcmRxWrjqzJS8EjkxNK',
  createdBy: { id: 'TUcmRxWr', name: 'John Doe' },
};

const range = { startTime: '2023-04-01T18:30:00Z', endTime: '2023-04-08T18:29:59.999Z' };
const rangeSent = { startTime: '1680373800000', endTime: '1680978599999' };

/** https://marketplace.gohighlevel.com/docs/ghl/calendars/calendar-events */
export const calendarEventExamples: Example[] = [
  {
    operation: 'list_calendar_events',
    scopes: ['calendars/events.readonly'],
    input: { calendarId: 'BqTwX8QFwXzpegMve9EQ', ...range },
    exchanges: [
      {
        request: 'GET /calendars/events',
        query: { locationId, calendarId: 'BqTwX8QFwXzpegMve9EQ', ...rangeSent },
        headers,
        answer: { events: [event] },
      },
    ],
    result: [readEvent],
  },
  {
    operation: 'list_calendar_events',
    scopes: ['calendars/events.readonly'],
    kind: 'search',
    input: { userId: 'CVokAlI8fgw4WYWoCtQz', ...range },
    exchanges: [
      {
        request: 'GET /calendars/events',
        query: { locationId, userId: 'CVokAlI8fgw4WYWoCtQz', ...rangeSent },
        headers,
        answer: {
          events: [{ ...event, id: 'later', startTime: '2023-09-26T09:00:00+05:30' }, event],
        },
      },
    ],
    result: [{ id: event.id }, { id: 'later' }],
  },
  {
    operation: 'list_blocked_slots',
    scopes: ['calendars/events.readonly'],
    input: { groupId: 'ocQHyuzHvysMo5N5VsXc', ...range },
    exchanges: [
      {
        request: 'GET /calendars/blocked-slots',
        query: { locationId, groupId: 'ocQHyuzHvysMo5N5VsXc', ...rangeSent },
        headers,
        answer: { events: [event] },
      },
    ],
    result: [readEvent],
  },
  {
    operation: 'get_appointment',
    scopes: ['calendars/events.readonly'],
    input: { calendarId: 'BqTwX8QFwXzpegMve9EQ', eventId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'GET /calendars/events/appointments/ocQHyuzHvysMo5N5VsXc',
        headers,
        answer: { event },
      },
    ],
    result: [readEvent],
  },
  {
    operation: 'create_appointment',
    scopes: ['calendars/events.write'],
    input: {
      calendarId,
      contactId: '0007BWpSzSwfiuSl0tR2',
      startTime: '2021-06-23T03:30:00+05:30',
      endTime: '2021-06-23 04:30:00 +0530',
      title: 'Test Event',
      meetingLocationType: 'Custom',
      meetingLocationId: 'custom_0',
      overrideLocationConfig: 'yes',
      appointmentStatus: 'Confirmed',
      assignedUserId: '0007BWpSzSwfiuSl0tR2',
      description: 'Booking a call to discuss the project',
      address: 'Zoom',
      ignoreDateRange: 'no',
      toNotify: 'no',
      ignoreFreeSlotValidation: 'yes',
      rrule: 'RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5',
    },
    exchanges: [
      {
        request: 'POST /calendars/events/appointments',
        headers,
        body: {
          calendarId,
          locationId,
          contactId: '0007BWpSzSwfiuSl0tR2',
          startTime: '2021-06-23T03:30:00+05:30',
          endTime: '2021-06-23T04:30:00+05:30',
          title: 'Test Event',
          meetingLocationType: 'custom',
          meetingLocationId: 'custom_0',
          overrideLocationConfig: true,
          appointmentStatus: 'confirmed',
          assignedUserId: '0007BWpSzSwfiuSl0tR2',
          description: 'Booking a call to discuss the project',
          address: 'Zoom',
          ignoreDateRange: false,
          toNotify: false,
          ignoreFreeSlotValidation: true,
          rrule: 'RRULE:FREQ=DAILY;INTERVAL=1;COUNT=5',
        },
        answer: saved,
      },
    ],
    result: { ...saved, isRecurring: true },
  },
  {
    operation: 'create_appointment',
    scopes: ['calendars/events.write'],
    input: {
      calendarId,
      contactId: '0007BWpSzSwfiuSl0tR2',
      startTime: '2021-06-23T03:30:00Z',
      meetingLocationType: 'zoom',
    },
    exchanges: [
      {
        request: 'POST /calendars/events/appointments',
        headers,
        body: {
          calendarId,
          locationId,
          contactId: '0007BWpSzSwfiuSl0tR2',
          startTime: '2021-06-23T03:30:00Z',
          meetingLocationType: 'zoom',
          overrideLocationConfig: true,
        },
        answer: { ...saved, meetingLocationType: 'zoom' },
      },
    ],
    result: { id: eventId, meetingLocationType: 'zoom' },
  },
  {
    operation: 'update_appointment',
    scopes: ['calendars/events.write'],
    input: {
      eventId,
      calendarId,
      startTime: '2021-06-23T03:30:00+05:30',
      appointmentStatus: 'noshow',
      title: '',
      meetingLocationId: 'custom_0',
    },
    exchanges: [
      {
        request: `PUT /calendars/events/appointments/${eventId}`,
        headers,
        body: {
          calendarId,
          startTime: '2021-06-23T03:30:00+05:30',
          appointmentStatus: 'noshow',
          meetingLocationId: 'custom_0',
          overrideLocationConfig: false,
        },
        answer: { ...saved, appointmentStatus: 'noshow' },
      },
    ],
    result: { id: eventId, appointmentStatus: 'noshow' },
  },
  {
    operation: 'delete_event',
    scopes: ['calendars/events.write'],
    input: { calendarId, eventId },
    exchanges: [
      {
        request: `DELETE /calendars/events/${eventId}`,
        headers,
        body: {},
        status: 201,
        answer: { succeeded: true },
      },
    ],
    result: { id: eventId, deleted: true },
  },
  {
    operation: 'create_block_slot',
    scopes: ['calendars/events.write'],
    input: {
      calendarId,
      assignedUserId: '',
      title: 'My event',
      startTime: '2021-06-23T03:30:00+05:30',
      endTime: '2021-06-23T04:30:00+05:30',
    },
    exchanges: [
      {
        request: 'POST /calendars/events/block-slots',
        headers,
        body: {
          locationId,
          calendarId,
          title: 'My event',
          startTime: '2021-06-23T03:30:00+05:30',
          endTime: '2021-06-23T04:30:00+05:30',
        },
        status: 201,
        answer: blocked,
      },
    ],
    result: { ...blocked, assignedUserId: null },
  },
  {
    operation: 'update_block_slot',
    scopes: ['calendars/events.write'],
    input: { eventId, assignedUserId: '0007BWpSzSwfiuSl0tR2', title: 'My event' },
    exchanges: [
      {
        request: `PUT /calendars/events/block-slots/${eventId}`,
        headers,
        body: { locationId, assignedUserId: '0007BWpSzSwfiuSl0tR2', title: 'My event' },
        status: 201,
        answer: { ...blocked, calendarId: undefined, assignedUserId: '0007BWpSzSwfiuSl0tR2' },
      },
    ],
    result: { id: eventId, calendarId: null, assignedUserId: '0007BWpSzSwfiuSl0tR2' },
  },
  {
    operation: 'list_appointment_notes',
    scopes: ['calendars/events.readonly'],
    kind: 'search',
    input: { calendarId, appointmentId: eventId },
    exchanges: [
      {
        request: `GET /calendars/appointments/${eventId}/notes`,
        query: { limit: '20', offset: '0' },
        headers,
        answer: { notes: [note], hasMore: true },
      },
    ],
    result: [note],
  },
  {
    operation: 'list_appointment_notes',
    scopes: ['calendars/events.readonly'],
    kind: 'trigger',
    input: { appointmentId: eventId },
    exchanges: [
      {
        request: `GET /calendars/appointments/${eventId}/notes`,
        query: { limit: '20', offset: '0' },
        headers,
        answer: { notes: [note], hasMore: false },
      },
      {
        request: `GET /calendars/appointments/${eventId}/notes`,
        query: { limit: '20', offset: '20' },
        headers,
        answer: { notes: [], hasMore: false },
      },
    ],
    result: [{ ...note, revision: 'new' }],
  },
  {
    operation: 'create_appointment_note',
    scopes: ['calendars/events.write'],
    input: { appointmentId: eventId, userId: 'GCs5KuzPqTls7vWclkEV', body: 'lorem ipsum' },
    exchanges: [
      {
        request: `POST /calendars/appointments/${eventId}/notes`,
        headers,
        body: { userId: 'GCs5KuzPqTls7vWclkEV', body: 'lorem ipsum' },
        status: 201,
        answer: { note },
      },
    ],
    result: note,
  },
  {
    operation: 'update_appointment_note',
    scopes: ['calendars/events.write'],
    input: { appointmentId: eventId, noteId: 'HGPcayliwcdoUFzvbTok', body: 'lorem ipsum' },
    exchanges: [
      {
        request: `PUT /calendars/appointments/${eventId}/notes/HGPcayliwcdoUFzvbTok`,
        headers,
        body: { body: 'lorem ipsum' },
        answer: { note },
      },
    ],
    result: note,
  },
  {
    operation: 'delete_appointment_note',
    scopes: ['calendars/events.write'],
    input: { appointmentId: eventId, noteId: 'HGPcayliwcdoUFzvbTok' },
    exchanges: [
      {
        request: `DELETE /calendars/appointments/${eventId}/notes/HGPcayliwcdoUFzvbTok`,
        headers,
        answer: { success: true },
      },
    ],
    result: { id: 'HGPcayliwcdoUFzvbTok', deleted: true },
  },
];
