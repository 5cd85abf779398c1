import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { groupName } from '../calendarGroups/names.ts';
import { calendarName } from '../calendars/names.ts';
import { calendarId } from '../calendars/schema.ts';
import { contactUrl } from '../contacts/links.ts';
import { contactName } from '../contacts/names.ts';
import { subAccount } from '../locations/names.ts';
import { userName, userNames } from '../users/names.ts';

/** An appointment, mapped or chosen from the list of its calendar. */
export const appointmentId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Appointment',
    dropdown: 'appointment_dropdown',
    help: 'Map an appointment or the “Master Event ID” of a series, or choose a calendar below first to list its appointments.',
    ...options,
  });

/** The calendar whose appointments a dropdown lists; the endpoints themselves do not need it. */
export const listedCalendar = () =>
  calendarId({
    listOnly: true,
    help: 'Fills the list above, so choose it first. Not needed if you map the appointment.',
  }).optional();

const EXAMPLES = {
  Appointment: 'YS3jaqqeehkR2Is80miy',
  'Block Slot': 'YS3jaqqeehkR2Is80mi2',
  Event: 'YS3jaqqeehkR2Is80miy',
};
type Kind = keyof typeof EXAMPLES;

const id = (kind: Kind) => out.id(EXAMPLES[kind], `${kind} ID`);
const start = () => out.moment('2026-03-01T09:00:00-06:00');
const end = () => out.moment('2026-03-01T09:30:00-06:00');
const calendar = () => out.id('YlWd2wuCAZQzh2cH1fVZ', 'Calendar ID');
const owner = () => out.id('y0BeYjuRIlDwsDcOHOJo', 'Assigned User ID');
const isRecurring = () => out.yesNo(true);
const rrule = () => out.text('RRULE:FREQ=WEEKLY;INTERVAL=1;COUNT=4', { label: 'Recurrence' });

/** The fields that every list of appointments returns. */
export const appointmentFields = (kind: Kind = 'Appointment', title = 'Intro session') => ({
  id: id(kind),
  title: out.text(title),
  appointmentStatus: out.text('confirmed'),
  deleted: out.yesNo(false),
  startTime: start(),
  endTime: end(),
  address: out.text('3535 1st St N'),
  notes: out.text('First visit'),
  calendarId: calendar(),
  calendarName: calendarName(),
  groupId: out.id('BqTwX8QFwXzpegMve9EQ', 'Calendar Group ID'),
  groupName: groupName(),
  assignedUserId: owner(),
  assignedUserName: userName('assignedUserId', 'Assigned User'),
  users: out.list(out.text('y0BeYjuRIlDwsDcOHOJo', { label: 'User IDs' })),
  userNames: userNames('users'),
  assignedResources: out.list(out.text('YlWd2wuCAZQzh2cH1fVb', { label: 'Assigned Resource IDs' })),
  contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
  contactUrl: contactUrl(),
  ...subAccount(),
  dateAdded: out.moment('2026-02-20T09:00:00-06:00'),
  dateUpdated: out.moment('2026-02-20T09:00:00-06:00'),
});

/** An appointment or blocked slot of a calendar: https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar-events */
export const calendarEvent = (kind?: Kind, title?: string) =>
  out.object({
    ...appointmentFields(kind, title),
    contactName: contactName(),
    description: out.text('Bring running shoes.'),
    isRecurring: isRecurring(),
    rrule: rrule(),
    masterEventId: out.id('ocWd2wuBGAQzh2cH1fSZ', 'Master Event ID'),
    createdBy: out.object({
      userId: out.id('y0BeYjuRIlDwsDcOHOJo', 'Created By (User ID)'),
      userName: userName('userId', 'Created By'),
      source: out.text('booking_widget', { label: 'Created Through' }),
    }),
  });

/** An appointment or a blocked time. */
export const anyEvent = () => out.object({ id: id('Event') });

export const blockedSlotEvent = () => calendarEvent('Block Slot', 'Staff meeting');

/** The answer to booking or updating an appointment, with the dates of creation and update only in newer versions: https://github.com/GoHighLevel/highlevel-api-docs/issues/246 */
export const savedAppointment = () =>
  out.object({
    id: id('Appointment'),
    title: out.text('Intro session'),
    appointmentStatus: out.text('confirmed'),
    startTime: start(),
    endTime: end(),
    address: out.text('3535 1st St N'),
    meetingLocationType: out.text('custom'),
    calendarId: calendar(),
    calendarName: calendarName(),
    assignedUserId: owner(),
    assignedUserName: userName('assignedUserId', 'Assigned User'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    contactUrl: contactUrl(),
    isRecurring: isRecurring(),
    rrule: rrule(),
    ...subAccount(),
    dateAdded: out.moment('2026-02-20T09:00:00-06:00'),
    dateUpdated: out.moment('2026-02-20T09:00:00-06:00'),
  });

/** The answer to blocking a slot: https://marketplace.gohighlevel.com/docs/ghl/calendars/create-block-slot */
export const savedBlockSlot = () =>
  out.object({
    id: id('Block Slot'),
    title: out.text('Staff meeting'),
    startTime: start(),
    endTime: end(),
    calendarId: calendar(),
    calendarName: calendarName(),
    assignedUserId: owner(),
    assignedUserName: userName('assignedUserId', 'Assigned User'),
    ...subAccount(),
  });
