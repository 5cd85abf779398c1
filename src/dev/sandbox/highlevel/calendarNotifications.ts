import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { calendarOf, flag, queryOf, version, wholeNumber } from './calendarLookup.ts';
import type { CalendarNotification } from './calendarWorld.ts';
import { type Call, route } from './gate.ts';
import { notFound } from './refusal.ts';

const reading = { version, scope: 'calendars/events.readonly' } as const;
const writing = { version, scope: 'calendars/events.write' } as const;

const times = z.array(
  z.strictObject({ timeOffset: z.number().optional(), unit: z.string().optional() }),
);

const notification = z.strictObject({
  receiverType: z.enum(['contact', 'guest', 'assignedUser', 'emails', 'phoneNumbers', 'business']),
  channel: z.enum(['email', 'inApp', 'sms', 'whatsapp']),
  notificationType: z.enum([
    'booked',
    'confirmation',
    'cancellation',
    'reminder',
    'followup',
    'reschedule',
  ]),
  isActive: z.boolean().optional(),
  templateId: z.string().optional(),
  body: z.string().optional(),
  subject: z.string().optional(),
  afterTime: times.optional(),
  beforeTime: times.optional(),
  additionalEmailIds: z.array(z.string()).optional(),
  additionalPhoneNumbers: z.array(z.string()).optional(),
  selectedUsers: z.array(z.string()).optional(),
  fromAddress: z.string().optional(),
  fromName: z.string().optional(),
  fromNumber: z.string().optional(),
});

const record = ({ calendarId: _, ...answer }: CalendarNotification) => answer;

const notificationOf = (call: Call, calendarId: string, notificationId: string) => {
  const { id } = calendarOf(call, calendarId);
  const found = call.state.calendarNotifications.find(
    (one) => one._id === notificationId && one.calendarId === id,
  );
  if (!found) throw notFound('Notification', notificationId);
  return found;
};

export const calendarNotificationRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/get-event-notification
    route: 'GET /calendars/{calendarId}/notifications',
    ...reading,
    answer: (call) => {
      const { id } = calendarOf(call, call.params.calendarId);
      const {
        isActive,
        deleted = false,
        limit = 100,
        skip = 0,
      } = queryOf(call, {
        isActive: flag.optional(),
        deleted: flag.optional(),
        limit: wholeNumber.optional(),
        skip: wholeNumber.optional(),
      });
      return call.state.calendarNotifications
        .filter(
          (one) =>
            one.calendarId === id &&
            one.deleted === deleted &&
            (isActive === undefined || one.isActive === isActive),
        )
        .slice(skip, skip + limit)
        .map(record);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/find-event-notification
    route: 'GET /calendars/{calendarId}/notifications/{notificationId}',
    ...reading,
    answer: (call) =>
      record(notificationOf(call, call.params.calendarId, call.params.notificationId)),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/create-event-notification
    route: 'POST /calendars/{calendarId}/notifications',
    ...writing,
    body: z.array(notification),
    answer: (call) => {
      const { id: calendarId } = calendarOf(call, call.params.calendarId);
      const made = call.body.map(
        (given): CalendarNotification => ({
          _id: randomBytes(12).toString('hex'),
          calendarId,
          isActive: true,
          deleted: false,
          ...given,
        }),
      );
      call.state.calendarNotifications.push(...made);
      return made.map(record);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/update-event-notification
    route: 'PUT /calendars/{calendarId}/notifications/{notificationId}',
    ...writing,
    body: notification.partial().extend({ deleted: z.boolean().optional() }),
    answer: (call) => {
      const { calendarId, notificationId } = call.params;
      Object.assign(notificationOf(call, calendarId, notificationId), call.body);
      return { message: 'Notification updated successfully' };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/calendars/delete-event-notification
    route: 'DELETE /calendars/{calendarId}/notifications/{notificationId}',
    ...writing,
    answer: (call) => {
      const { calendarId, notificationId } = call.params;
      const gone = notificationOf(call, calendarId, notificationId);
      call.state.calendarNotifications = call.state.calendarNotifications.filter(
        (other) => other !== gone,
      );
      return { message: 'Notification deleted successfully' };
    },
  }),
];
