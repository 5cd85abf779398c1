import type { Example } from '../example.ts';

const headers = { version: '2021-04-15' };
const locationId = 've9EPM428h8vShlRW1KT';
const calendarId = 'ocQHyuzHvysMo5N5VsXc';
const notificationId = '65f1c1c2a1b2c3d4e5f60718';
const resourceId = '65f1c1c2a1b2c3d4e5f60720';

const notification = {
  _id: notificationId,
  receiverType: 'contact',
  additionalEmailIds: ['example1@example.com', 'example2@example.com'],
  additionalPhoneNumbers: ['+919876744444', '+919876744445'],
  channel: 'email',
  notificationType: 'confirmation',
  isActive: true,
  additionalWhatsappNumbers: ['+919876744444', '+919876744445'],
  templateId: '0as9d8as0d',
  body: 'This is a test notification',
  subject: 'Test Notification',
  afterTime: [{ timeOffset: 1, unit: 'hours' }],
  beforeTime: [{ timeOffset: 1, unit: 'hours' }],
  selectedUsers: ['user1', 'user2'],
  deleted: false,
};

const { _id, ...rest } = notification;
const readNotification = { id: notificationId, ...rest };

const resource = {
  locationId,
  name: 'yoga room',
  resourceType: 'rooms',
  isActive: true,
  description: 'Upper floor',
  quantity: 1,
  outOfService: 0,
  capacity: 85,
  calendarIds: ['Jsj0xnlDDjw0SuvX1J13', 'oCM5feFC86FAAbcO7lJK'],
};

/** https://marketplace.gohighlevel.com/docs/ghl/calendars/calendar-notifications */
const notificationExamples: Example[] = [
  {
    operation: 'list_calendar_notifications',
    scopes: ['calendars/events.readonly'],
    input: { calendarId, isActive: 'yes', deleted: 'no' },
    exchanges: [
      {
        request: `GET /calendars/${calendarId}/notifications`,
        query: { isActive: 'true', deleted: 'false' },
        headers,
        answer: [notification],
      },
    ],
    result: [readNotification],
  },
  {
    operation: 'get_calendar_notification',
    scopes: ['calendars/events.readonly'],
    input: { calendarId, notificationId },
    exchanges: [
      {
        request: `GET /calendars/${calendarId}/notifications/${notificationId}`,
        headers,
        answer: notification,
      },
    ],
    result: [readNotification],
  },
  {
    operation: 'create_calendar_notification',
    scopes: ['calendars/events.write'],
    input: {
      calendarId,
      receiverType: 'contact',
      channel: 'Email',
      notificationType: 'Confirmed',
      isActive: 'yes',
      template: '0as9d8as0d',
      body: 'This is a test notification for {{contact.name}}',
      subject: 'Test Notification',
      afterTime: [{ afterOffset: 1, afterUnit: 'hours' }],
      beforeTime: [
        { timeOffset: '1', unit: 'hours' },
        { timeOffset: '2', unit: 'days' },
      ],
      additionalEmails: 'example1@example.com, example2@example.com',
      additionalPhoneNumbers: ['+919876744444', '+919876744445'],
      selectedUsers: ['userId1', 'userId2', 'sub_account_admin'],
      fromAddress: 'desk@example.com',
      fromName: 'Harbor Gym',
      fromNumber: '+14155550100',
    },
    exchanges: [
      {
        request: `POST /calendars/${calendarId}/notifications`,
        headers,
        body: [
          {
            receiverType: 'contact',
            channel: 'email',
            notificationType: 'confirmation',
            isActive: true,
            templateId: '0as9d8as0d',
            body: 'This is a test notification for {{contact.name}}',
            subject: 'Test Notification',
            afterTime: [{ timeOffset: 1, unit: 'hours' }],
            beforeTime: [
              { timeOffset: 1, unit: 'hours' },
              { timeOffset: 2, unit: 'days' },
            ],
            additionalEmailIds: ['example1@example.com', 'example2@example.com'],
            additionalPhoneNumbers: ['+919876744444', '+919876744445'],
            selectedUsers: ['userId1', 'userId2', 'sub_account_admin'],
            fromAddress: 'desk@example.com',
            fromName: 'Harbor Gym',
            fromNumber: '+14155550100',
          },
        ],
        answer: [notification],
      },
    ],
    result: readNotification,
  },
  {
    operation: 'update_notification',
    scopes: ['calendars/events.write'],
    input: {
      calendarId,
      notificationId,
      channel: 'sms',
      isActive: 'no',
      deleted: 'no',
      subject: '',
      afterTime: [{ afterOffset: '30', afterUnit: 'mins' }],
    },
    exchanges: [
      {
        request: `PUT /calendars/${calendarId}/notifications/${notificationId}`,
        headers,
        body: {
          channel: 'sms',
          isActive: false,
          deleted: false,
          afterTime: [{ timeOffset: 30, unit: 'mins' }],
        },
        answer: { message: 'Notification updated' },
      },
    ],
    result: { id: notificationId, message: 'Notification updated' },
  },
  {
    operation: 'delete_notification',
    scopes: ['calendars/events.write'],
    input: { calendarId, notificationId },
    exchanges: [
      {
        request: `DELETE /calendars/${calendarId}/notifications/${notificationId}`,
        headers,
        answer: { message: 'Notification deleted' },
      },
    ],
    result: { id: notificationId, deleted: true },
  },
];

/** https://marketplace.gohighlevel.com/docs/ghl/calendars/calendar-resources-rooms-equipments */
const resourceExamples: Example[] = [
  {
    operation: 'list_calendar_resources',
    scopes: ['calendars/resources.readonly'],
    kind: 'search',
    input: { resourceType: 'Rooms' },
    exchanges: [
      {
        request: 'GET /calendars/resources/rooms',
        query: { locationId, limit: '100', skip: '0' },
        headers,
        answer: [resource, { ...resource, _id: resourceId, name: 'spin studio' }],
      },
    ],
    result: [
      { ...resource, id: 'rooms:yoga room' },
      { ...resource, id: resourceId, name: 'spin studio' },
    ],
  },
  {
    operation: 'list_calendar_resources',
    scopes: ['calendars/resources.readonly'],
    kind: 'trigger',
    input: { resourceType: 'equipments' },
    exchanges: [
      {
        request: 'GET /calendars/resources/equipments',
        query: { locationId, limit: '100', skip: '0' },
        headers,
        answer: [{ ...resource, _id: resourceId }],
      },
      {
        request: 'GET /calendars/resources/equipments',
        query: { locationId, limit: '100', skip: '100' },
        headers,
        answer: [],
      },
    ],
    result: [{ id: resourceId, revision: 'new', name: 'yoga room' }],
  },
  {
    operation: 'get_calendar_resource',
    scopes: ['calendars/resources.readonly'],
    input: { resourceType: 'rooms', id: resourceId },
    exchanges: [
      { request: `GET /calendars/resources/rooms/${resourceId}`, headers, answer: resource },
    ],
    result: [{ ...resource, id: resourceId }],
  },
  {
    operation: 'create_calendar_resource',
    scopes: ['calendars/resources.write'],
    input: {
      resourceType: 'rooms',
      name: 'yoga room',
      description: 'Upper floor',
      capacity: '85',
      calendarIds: ['Jsj0xnlDDjw0SuvX1J13', 'oCM5feFC86FAAbcO7lJK'],
    },
    exchanges: [
      {
        request: 'POST /calendars/resources/rooms',
        headers,
        body: {
          locationId,
          name: 'yoga room',
          description: 'Upper floor',
          quantity: 1,
          outOfService: 0,
          capacity: 85,
          calendarIds: ['Jsj0xnlDDjw0SuvX1J13', 'oCM5feFC86FAAbcO7lJK'],
        },
        status: 201,
        answer: resource,
      },
    ],
    result: { ...resource, id: null },
  },
  {
    operation: 'update_calendar_resource',
    scopes: ['calendars/resources.write'],
    input: {
      resourceType: 'Equipment',
      id: resourceId,
      quantity: 4,
      outOfService: '1',
      isActive: 'no',
    },
    exchanges: [
      {
        request: `PUT /calendars/resources/equipments/${resourceId}`,
        headers,
        body: { locationId, quantity: 4, outOfService: 1, isActive: false },
        answer: {
          locationId,
          name: 'bike',
          resourceType: 'equipments',
          isActive: false,
          quantity: 4,
          outOfService: 1,
        },
      },
    ],
    result: { id: resourceId, name: 'bike', quantity: 4, capacity: null },
  },
  {
    operation: 'delete_calendar_resource',
    scopes: ['calendars/resources.write'],
    input: { resourceType: 'equipments', id: resourceId },
    exchanges: [
      {
        request: `DELETE /calendars/resources/equipments/${resourceId}`,
        headers,
        answer: { success: true },
      },
    ],
    result: { id: resourceId, deleted: true },
  },
];

export const calendarSettingExamples: Example[] = [...notificationExamples, ...resourceExamples];
