import {
  choice,
  date,
  email,
  type FieldOptions,
  integer,
  lineItems,
  longText,
  number,
  recordId,
  text,
  timeOfDay,
  webAddress,
  yesNo,
} from '../../core/input/fields.ts';
import type { Shape } from '../../core/shape.ts';
import { groupId } from '../calendarGroups/schema.ts';
import { color } from '../color.ts';
import { userId } from '../users/schema.ts';

/** Headings in the forms of Create and Update Calendar. */
export const calendarHeadings = {
  slots: 'Appointments',
  team: 'Distribution and Meeting Locations',
  rules: 'Booking Rules',
  recurring: 'Recurring Appointments',
  hours: 'Single Days',
  form: 'Form and Confirmation',
  notify: 'Notifications',
  page: 'Booking Page',
  more: 'More',
};

const MINUTES_HOURS = { mins: 'Minutes', hours: 'Hours' };
const PLACES = {
  custom: 'Custom',
  physical: 'In person',
  inbound_call: 'The contact calls',
  outbound_call: 'The team member calls',
  zoom_conference: 'Zoom',
  google_conference: 'Google Meet',
  ms_teams_conference: 'Microsoft Teams',
  booker: 'Ask the booker',
};

const minutesOrHours = (label: string, options: FieldOptions = { group: 'slots' }) =>
  choice(MINUTES_HOURS, { label, ...options }).optional();

const opens = () => timeOfDay({ label: 'Opens' });
const closes = () => timeOfDay({ label: 'Closes', placeholder: '17:00' });

const singleDays = <S extends Shape>(cells: S) =>
  lineItems(
    {
      date: date({
        help: 'A day whose hours differ from the weekly hours. Two rows for the same day make two blocks.',
      }),
      ...cells,
    },
    { label: 'Hours of Single Days', group: 'hours' },
  );

/** Days of an existing calendar: HighLevel identifies each by an ID. */
export const changedSingleDays = () =>
  singleDays({
    dateOpens: opens().optional(),
    dateCloses: closes().optional(),
    dateId: recordId({
      label: 'Existing Day',
      dropdown: 'single_day_dropdown',
      dependsOn: ['calendarId'],
      help: 'Choose the calendar’s day of this date to change or remove it. Leave empty to add a day.',
    }).optional(),
    dateRemoved: yesNo({ label: 'Remove the Day' }).optional(),
  });

type DayRow = {
  dateOpens?: string | undefined;
  dateCloses?: string | undefined;
  dateId?: string | undefined;
  dateRemoved?: boolean | undefined;
};

/** Problems of days whose cells are each valid. */
export const checkSingleDays = ({
  availabilities = [],
}: {
  availabilities?: DayRow[] | undefined;
}): string[] =>
  availabilities.flatMap(({ dateOpens, dateCloses, dateId, dateRemoved }, index) => {
    const row = `Hours of Single Days row ${index + 1}`;
    if (dateRemoved) {
      return dateId ? [] : [`${row}, Existing Day, is required to remove a day.`];
    }
    return dateOpens && dateCloses ? [] : [`${row}: fill in Opens and Closes.`];
  });

/** What most calendars need. */
const firstFields = () => ({
  description: longText().optional(),
  groupId: groupId().optional(),
  isActive: yesNo({ label: 'Active', help: 'No makes the calendar a draft.' }).optional(),
  teamMembers: lineItems(
    {
      userId: userId({
        label: 'Team Member',
        help: 'One row per member. All calendar types except event need members; a personal calendar has exactly one.',
      }),
      priority: choice({ low: 'Low', medium: 'Medium', high: 'High' }).optional(),
      isPrimary: yesNo({
        label: 'Primary',
        help: 'Required for collective calendars. Only one team member can be primary.',
      }).optional(),
      memberPlace: choice(PLACES, { label: 'Meeting Location' }).optional(),
      memberAddress: text({
        label: 'Meeting Address',
        help: 'The meeting’s address, phone number or link. Leave empty for video calls.',
      }).optional(),
    },
    {
      label: 'Team Members',
    },
  ).optional(),
  slotDuration: number({ label: 'Duration', min: 1 }).optional(),
  slotDurationUnit: minutesOrHours('Duration Unit', {}),
  openHours: lineItems(
    {
      days: choice(
        {
          weekdays: 'Monday to Friday',
          weekend: 'Saturday and Sunday',
          every_day: 'Every day',
          monday: 'Monday',
          tuesday: 'Tuesday',
          wednesday: 'Wednesday',
          thursday: 'Thursday',
          friday: 'Friday',
          saturday: 'Saturday',
          sunday: 'Sunday',
        },
        {
          help: 'Two rows for the same day make two blocks, such as morning and afternoon.',
        },
      ),
      opens: opens(),
      closes: closes(),
    },
    {
      label: 'Weekly Hours',
    },
  ).optional(),
});

/** The times around an appointment. */
const slotFields = () => ({
  slotInterval: number({
    label: 'Interval',
    min: 1,
    group: 'slots',
    help: 'Time from the start of one slot to the start of the next.',
  }).optional(),
  slotIntervalUnit: minutesOrHours('Interval Unit'),
  preBuffer: number({
    label: 'Buffer Before',
    min: 0,
    group: 'slots',
    help: 'Time kept free before each appointment.',
  }).optional(),
  preBufferUnit: minutesOrHours('Buffer Before Unit'),
  slotBuffer: number({
    label: 'Buffer After',
    min: 0,
    group: 'slots',
    help: 'Time kept free after each appointment.',
  }).optional(),
});

const otherFields = () => ({
  appoinmentPerSlot: integer({
    label: 'Appointments per Slot',
    min: 1,
    group: 'slots',
    help: 'Per team member. For a class, the number of seats.',
  }).optional(),
  appoinmentPerDay: integer({ label: 'Appointments per Day', min: 1, group: 'slots' }).optional(),
  eventTitle: text({
    label: 'Appointment Title',
    group: 'slots',
    help: 'Supports HighLevel’s merge fields, such as {{contact.name}}.',
  }).optional(),
  eventColor: color({ label: 'Appointment Color', group: 'slots' }).optional(),
  eventType: choice(
    {
      RoundRobin_OptimizeForAvailability: 'Optimize for availability',
      RoundRobin_OptimizeForEqualDistribution: 'Optimize for equal distribution',
    },
    { label: 'Meeting Distribution', group: 'team', help: 'For round robin calendars only.' },
  ).optional(),
  locationConfigurations: lineItems(
    {
      kind: choice(PLACES, {
        label: 'Meeting Location',
        help: 'For event calendars only, which do not support video calls.',
      }),
      location: text({
        label: 'Address',
        help: 'The meeting’s address, phone number or link. Leave empty for video calls.',
      }).optional(),
    },
    {
      label: 'Meeting Locations of an Event Calendar',
      group: 'team',
    },
  ).optional(),
  allowBookingAfter: number({
    label: 'Minimum Scheduling Notice',
    min: 0,
    group: 'rules',
    help: 'How far in advance appointments must be booked.',
  }).optional(),
  allowBookingAfterUnit: choice(
    { hours: 'Hours', days: 'Days', weeks: 'Weeks', months: 'Months' },
    { label: 'Minimum Scheduling Notice Unit', group: 'rules' },
  ).optional(),
  allowBookingFor: number({
    label: 'Date Range',
    min: 0,
    group: 'rules',
    help: 'How far ahead appointments can be booked.',
  }).optional(),
  allowBookingForUnit: choice(
    { days: 'Days', weeks: 'Weeks', months: 'Months' },
    { label: 'Date Range Unit', group: 'rules' },
  ).optional(),
  autoConfirm: yesNo({
    label: 'Confirm Automatically',
    group: 'rules',
    help: 'No leaves new appointments unconfirmed until someone confirms them.',
  }).optional(),
  allowReschedule: yesNo({ label: 'Allow Rescheduling', group: 'rules' }).optional(),
  allowCancellation: yesNo({ label: 'Allow Cancellation', group: 'rules' }).optional(),
  lookBusyEnabled: yesNo({
    label: 'Look Busy',
    at: 'lookBusyConfig.enabled',
    group: 'rules',
    help: 'Hides some free slots from people who book.',
  }).optional(),
  lookBusyPercentage: number({
    label: 'Look Busy (%)',
    min: 0,
    max: 100,
    at: 'lookBusyConfig.LookBusyPercentage',
    group: 'rules',
    help: 'The percentage of free slots to hide.',
  }).optional(),
  enableRecurring: yesNo({
    label: 'Recurring Appointments',
    group: 'recurring',
    help: 'Only for calendars with one team member.',
  }).optional(),
  recurringFrequency: choice(
    { DAILY: 'Daily', WEEKLY: 'Weekly', MONTHLY: 'Monthly' },
    { label: 'Recurs', at: 'recurring.freq', group: 'recurring' },
  ).optional(),
  recurringCount: integer({
    label: 'Number of Recurrences',
    min: 1,
    max: 24,
    at: 'recurring.count',
    group: 'recurring',
  }).optional(),
  recurringBookingOption: choice(
    { skip: 'Skip it', continue: 'Book it anyway', book_next: 'Book the next free slot' },
    { label: 'If a Recurring Slot Is Taken', at: 'recurring.bookingOption', group: 'recurring' },
  ).optional(),
  recurringOverlapStatus: choice(
    { confirmed: 'Confirmed', new: 'New' },
    {
      label: 'Status of a Recurring Overlap',
      at: 'recurring.bookingOverlapDefaultStatus',
      group: 'recurring',
    },
  ).optional(),
  availabilities: singleDays({
    dateOpens: opens(),
    dateCloses: closes(),
  }).optional(),
  availabilityType: choice(
    {
      weekly: 'Weekly hours only',
      single: 'Hours of single days only',
      both: 'Both',
    },
    { label: 'Hours to Use', group: 'hours' },
  ).optional(),
  formId: recordId({ label: 'Form', dropdown: 'booking_form_dropdown', group: 'form' }).optional(),
  stickyContact: yesNo({
    label: 'Sticky Contact',
    group: 'form',
    help: 'Fills in the form with the contact’s earlier answers.',
  }).optional(),
  guestType: choice(
    { count_only: 'Only their number', collect_detail: 'Name and email of each' },
    { label: 'Ask About Guests', group: 'form' },
  ).optional(),
  consentLabel: text({ label: 'Consent Text', group: 'form' }).optional(),
  isLivePaymentMode: yesNo({
    label: 'Live Payments',
    group: 'form',
    help: 'Choose no to take payments in test mode.',
  }).optional(),
  formSubmitType: choice(
    { ThankYouMessage: 'Thank-you message', RedirectURL: 'Web page' },
    { label: 'After Booking Show', group: 'form' },
  ).optional(),
  formSubmitRedirectURL: webAddress({ label: 'Web Page After Booking', group: 'form' }).optional(),
  formSubmitThanksMessage: longText({ label: 'Thank-You Message', group: 'form' }).optional(),
  alertEmail: email({ label: 'Alert Email', group: 'notify' }).optional(),
  shouldSendAlertEmailsToAssignedMember: yesNo({
    label: 'Alert Emails to the Assigned Team Member',
    group: 'notify',
  }).optional(),
  googleInvitationEmails: yesNo({
    label: 'Google Invitation Emails',
    group: 'notify',
  }).optional(),
  slug: text({
    group: 'page',
    placeholder: 'personal-training',
    help: 'The end of the calendar’s URL.',
  }).optional(),
  widgetSlug: text({
    label: 'Widget Slug',
    group: 'page',
    help: 'The end of the booking widget’s URL.',
  }).optional(),
  widgetType: choice(
    { default: 'Neo', classic: 'Classic' },
    { label: 'Widget Style', group: 'page' },
  ).optional(),
  calendarCoverImage: webAddress({ label: 'Cover Image', group: 'page' }).optional(),
  pixel: text({
    label: 'Facebook Pixel',
    at: 'pixelId',
    group: 'page',
    help: 'The pixel ID from Facebook’s Events Manager.',
  }).optional(),
  shouldAssignContactToTeamMember: yesNo({
    label: 'Assign Contact to Team Member',
    group: 'more',
    help: 'Assigns the contact to the appointment’s team member.',
  }).optional(),
  shouldSkipAssigningContactForExisting: yesNo({
    label: 'Keep Owner of Existing Contacts',
    group: 'more',
  }).optional(),
  notes: longText({ label: 'Additional Notes', group: 'more' }).optional(),
});

/** Fields shared by Create and Update Calendar: https://marketplace.gohighlevel.com/docs/ghl/calendars/update-calendar */
export const calendarFields = () => ({ ...firstFields(), ...slotFields(), ...otherFields() });

/** The fields of a new calendar, some of which no update accepts. */
export const newCalendarFields = () => ({
  name: text(),
  calendarType: choice(
    {
      round_robin: 'Round robin',
      event: 'Event',
      class_booking: 'Class booking',
      collective: 'Collective',
      service_booking: 'Service booking',
      personal: 'Personal',
    },
    {
      label: 'Type',
      help: 'All types except event need team members. You cannot change the type later.',
    },
  ).optional(),
  ...firstFields(),
  ...slotFields(),
  slotBufferUnit: minutesOrHours('Buffer After Unit'),
  ...otherFields(),
});
