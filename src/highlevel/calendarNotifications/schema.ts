import {
  choice,
  email,
  type FieldOptions,
  integer,
  lineItems,
  list,
  longText,
  phone,
  recordId,
  text,
  yesNo,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { emailTemplateName } from '../emailTemplates/names.ts';
import { emailTemplateId } from '../emailTemplates/schema.ts';
import { userNames } from '../users/names.ts';
import { userId } from '../users/schema.ts';

export const notificationId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Notification',
    dropdown: 'calendar_notification_dropdown',
    dependsOn: ['calendarId'],
    ...options,
  });

/** When, how and to whom: a new notification requires all three. */
export const notificationKind = () => ({
  notificationType: choice(
    {
      booked: 'Booked (unconfirmed)',
      confirmation: 'Confirmed',
      cancellation: 'Cancelled',
      reminder: 'Reminder',
      followup: 'Follow-up',
      reschedule: 'Rescheduled',
    },
    { label: 'Sent On' },
  ),
  channel: choice({ email: 'Email', inApp: 'In-app', sms: 'SMS', whatsapp: 'WhatsApp' }),
  receiverType: choice(
    {
      contact: 'Contact',
      guest: 'Guests',
      assignedUser: 'Assigned user',
      emails: 'Email addresses',
      phoneNumbers: 'Phone numbers',
      business: 'Business',
    },
    { label: 'Sent To' },
  ),
});

/** The API defines no units; its documentation shows "hours". */
const unit = () =>
  text({
    label: 'Unit',
    max: 20,
    placeholder: 'hours',
    help: 'Such as hours or days, in lower case.',
  });

/** Headings in the forms of a notification. */
export const notificationGroups = {
  times: 'Times',
  recipients: 'Recipients',
  sender: 'Sender',
  more: 'More',
};

/** Fields shared by creating and updating a notification: https://marketplace.gohighlevel.com/docs/ghl/calendars/create-event-notification */
export const notificationFields = () => ({
  subject: text({ help: 'For emails. Supports HighLevel’s merge fields.' }).optional(),
  body: longText({
    label: 'Message',
    help: 'Supports HighLevel’s merge fields, such as {{contact.first_name}}. Not needed for in-app notifications.',
  }).optional(),
  isActive: yesNo({ label: 'Active' }).optional(),
  beforeTime: lineItems(
    {
      timeOffset: integer({
        label: 'Time Before',
        min: 0,
        help: 'For reminders only: how long before the appointment.',
      }),
      unit: unit(),
    },
    { label: 'Reminder Times', group: 'times' },
  ).optional(),
  afterTime: lineItems(
    {
      afterOffset: integer({
        label: 'Time After',
        min: 0,
        help: 'For follow-ups only: how long after the appointment.',
      }),
      afterUnit: unit(),
    },
    { label: 'Follow-Up Times', group: 'times' },
  ).optional(),
  additionalEmails: list(email(), {
    label: 'Additional Email Addresses',
    group: 'recipients',
    at: 'additionalEmailIds',
    split: true,
  }).optional(),
  additionalPhoneNumbers: list(phone(), {
    label: 'Additional Phone Numbers',
    group: 'recipients',
    split: true,
  }).optional(),
  selectedUsers: list(userId({ dropdown: 'notified_user_dropdown' }), {
    label: 'Users',
    group: 'recipients',
    split: true,
    help: 'For in-app and business email notifications.',
  }).optional(),
  fromName: text({
    label: 'From Name',
    group: 'sender',
    help: 'The sender of emails and text messages.',
  }).optional(),
  fromAddress: email({ label: 'From Email', group: 'sender' }).optional(),
  fromNumber: phone({ label: 'From Number', group: 'sender' }).optional(),
  template: emailTemplateId({
    at: 'templateId',
    group: 'more',
    help: 'The email to send instead of a message.',
  }).optional(),
});

/** Renames the cells of follow-up times: the API calls them the same as those of reminder times. */
export function arrangeTimes({
  afterTime,
  ...values
}: Record<string, unknown>): Record<string, unknown> {
  const rows = afterTime as { afterOffset: number; afterUnit: string }[] | undefined;
  return {
    ...values,
    afterTime: rows?.map(({ afterOffset, afterUnit }) => ({
      timeOffset: afterOffset,
      unit: afterUnit,
    })),
  };
}

const times = (label: string) =>
  out.list(
    out.object({
      timeOffset: out.integer(1, { label }),
      unit: out.text('hours', { label: `${label} Unit` }),
    }),
  );

/** A notification of a calendar: https://marketplace.gohighlevel.com/docs/ghl/calendars/find-event-notification */
export const calendarNotification = () =>
  out.object({
    id: out.id('65f1c1c2a1b2c3d4e5f60718', 'Notification ID', { from: ['_id'] }),
    notificationType: out.text('reminder', { label: 'Sent On' }),
    channel: out.text('email'),
    receiverType: out.text('contact', { label: 'Sent To' }),
    isActive: out.yesNo(true),
    subject: out.text('See you soon'),
    body: out.text('Your session starts in one hour.', { label: 'Message' }),
    templateId: out.id('65f1c1c2a1b2c3d4e5f60719', 'Email Template ID'),
    templateName: emailTemplateName(),
    beforeTime: times('Reminder Time'),
    afterTime: times('Follow-Up Time'),
    additionalEmailIds: out.list(
      out.text('desk@example.com', { label: 'Additional Email Addresses' }),
    ),
    additionalPhoneNumbers: out.list(out.text('+14155550100')),
    additionalWhatsappNumbers: out.list(out.text('+14155550100')),
    selectedUsers: out.list(out.text('y0BeYjuRIlDwsDcOHOJo', { label: 'Selected User IDs' })),
    selectedUserNames: userNames('selectedUsers'),
    deleted: out.yesNo(false),
  });

/** The answer to updating a notification. */
export const notificationMessage = () =>
  out.object({
    id: out.id('65f1c1c2a1b2c3d4e5f60718', 'Notification ID'),
    message: out.text('Notification updated', { label: 'Response Message' }),
  });
