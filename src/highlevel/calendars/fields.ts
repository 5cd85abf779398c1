import {
  choice,
  date,
  email,
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
import { userId } from '../users/schema.ts';

/** Headings in the forms of Create and Update Calendar. */
export const calendarHeadings = {
  team: 'Team and Meeting Places',
  slots: 'Appointments',
  rules: 'Booking Rules',
  hours: 'Availability',
  form: 'Form and Confirmation',
  notify: 'Notifications',
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

const minutesOrHours = (label: string) =>
  choice(MINUTES_HOURS, { label, group: 'slots' }).optional();

const opens = () => timeOfDay({ label: 'Opens' });
const closes = () => timeOfDay({ label: 'Closes' });

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
      label: 'Day of the Calendar',
      dropdown: 'single_day_dropdown',
      dependsOn: ['calendarId'],
      help: 'To change or remove a day that the calendar has: the day of this Date. A new one when left empty.',
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
      return dateId ? [] : [`${row}, Day of the Calendar, is required to remove it.`];
    }
    return dateOpens && dateCloses ? [] : [`${row}: fill in Opens and Closes.`];
  });

/** Fields shared by Create and Update Calendar: https://marketplace.gohighlevel.com/docs/ghl/calendars/update-calendar */
export const calendarFields = () => ({
  description: longText().optional(),
  isActive: yesNo({ label: 'Active', help: 'No makes the calendar a draft.' }).optional(),
  groupId: groupId().optional(),
  slug: text({ help: 'End of the calendar’s web address, such as personal-training.' }).optional(),
  widgetSlug: text({
    label: 'Widget Slug',
    help: 'End of the web address of the calendar’s booking widget.',
  }).optional(),
  widgetType: choice({ default: 'Neo', classic: 'Classic' }, { label: 'Widget Style' }).optional(),
  eventTitle: text({
    label: 'Appointment Title',
    help: 'May hold HighLevel’s merge fields, such as {{contact.name}}.',
  }).optional(),
  eventColor: text({
    label: 'Appointment Color',
    max: 30,
    placeholder: '#039be5',
    help: 'Color of the appointments as #RRGGBB.',
  }).optional(),
  teamMembers: lineItems(
    {
      userId: userId({
        label: 'Team Member',
        help: 'One row for each member. All types but event need members; a personal calendar has exactly one.',
      }),
      priority: choice({ low: 'Low', medium: 'Medium', high: 'High' }).optional(),
      isPrimary: yesNo({
        label: 'Primary',
        help: 'Needed for collective calendars; one team member only.',
      }).optional(),
      memberPlace: choice(PLACES, { label: 'Meets At' }).optional(),
      memberAddress: text({
        label: 'Meeting Address',
        help: 'Address, phone number or link of the meeting; none for video calls.',
      }).optional(),
    },
    {
      label: 'Team Members',
      group: 'team',
    },
  ).optional(),
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
        label: 'Meeting Place',
        help: 'For calendars of type event; video calls are not possible there.',
      }),
      location: text({
        label: 'Address',
        help: 'Address, phone number or link of the meeting; none for video calls.',
      }).optional(),
    },
    {
      label: 'Meeting Places of an Event Calendar',
      group: 'team',
    },
  ).optional(),
  slotDuration: number({ label: 'Duration', min: 1, group: 'slots' }).optional(),
  slotDurationUnit: minutesOrHours('Duration Unit'),
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
  appoinmentPerSlot: integer({
    label: 'Appointments Per Slot',
    min: 1,
    group: 'slots',
    help: 'For each team member; in a class the number of seats.',
  }).optional(),
  appoinmentPerDay: integer({ label: 'Appointments Per Day', min: 1, group: 'slots' }).optional(),
  allowBookingAfter: number({
    label: 'Minimum Scheduling Notice',
    min: 0,
    group: 'rules',
    help: 'How long before an appointment it can be booked at the latest.',
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
  enableRecurring: yesNo({
    label: 'Recurring Appointments',
    group: 'rules',
    help: 'Only for calendars with one team member.',
  }).optional(),
  recurringFrequency: choice(
    { DAILY: 'Daily', WEEKLY: 'Weekly', MONTHLY: 'Monthly' },
    { label: 'Recurs', at: 'recurring.freq', group: 'rules' },
  ).optional(),
  recurringCount: integer({
    label: 'Number of Recurrences',
    min: 1,
    max: 24,
    at: 'recurring.count',
    group: 'rules',
  }).optional(),
  recurringBookingOption: choice(
    { skip: 'Skip it', continue: 'Book it anyway', book_next: 'Book the next free slot' },
    { label: 'If a Recurring Slot Is Taken', at: 'recurring.bookingOption', group: 'rules' },
  ).optional(),
  recurringOverlapStatus: choice(
    { confirmed: 'Confirmed', new: 'New' },
    {
      label: 'Status of a Recurring Overlap',
      at: 'recurring.bookingOverlapDefaultStatus',
      group: 'rules',
    },
  ).optional(),
  lookBusyEnabled: yesNo({
    label: 'Look Busy',
    at: 'lookBusyConfig.enabled',
    group: 'rules',
    help: 'Hides some of the free slots from those who book.',
  }).optional(),
  lookBusyPercentage: number({
    label: 'Look Busy (%)',
    min: 0,
    max: 100,
    at: 'lookBusyConfig.LookBusyPercentage',
    group: 'rules',
    help: 'How many of a hundred free slots are hidden.',
  }).optional(),
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
      opens: timeOfDay(),
      closes: timeOfDay(),
    },
    {
      label: 'Weekly Hours',
      group: 'hours',
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
    { label: 'Hours That Count', group: 'hours' },
  ).optional(),
  formId: recordId({ label: 'Form', dropdown: 'booking_form_dropdown', group: 'form' }).optional(),
  stickyContact: yesNo({
    label: 'Sticky Contact',
    group: 'form',
    help: 'Fills in the form with what the contact gave before.',
  }).optional(),
  guestType: choice(
    { count_only: 'Only their number', collect_detail: 'Name and e-mail of each' },
    { label: 'Ask About Guests', group: 'form' },
  ).optional(),
  consentLabel: text({ label: 'Consent Text', group: 'form' }).optional(),
  isLivePaymentMode: yesNo({
    label: 'Live Payments',
    group: 'form',
    help: 'No takes payments in test mode.',
  }).optional(),
  formSubmitType: choice(
    { ThankYouMessage: 'Thank-you message', RedirectURL: 'Web page' },
    { label: 'After Booking Show', group: 'form' },
  ).optional(),
  formSubmitRedirectURL: webAddress({ label: 'Web Page After Booking', group: 'form' }).optional(),
  formSubmitThanksMessage: longText({ label: 'Thank-You Message', group: 'form' }).optional(),
  alertEmail: email({ label: 'Alert E-mail', group: 'notify' }).optional(),
  shouldSendAlertEmailsToAssignedMember: yesNo({
    label: 'Alert E-mails to the Assigned Member',
    group: 'notify',
  }).optional(),
  googleInvitationEmails: yesNo({
    label: 'Google Invitation E-mails',
    group: 'notify',
  }).optional(),
  shouldAssignContactToTeamMember: yesNo({
    label: 'Assign Contact to Team Member',
    group: 'more',
    help: 'Makes the team member of an appointment the owner of its contact.',
  }).optional(),
  shouldSkipAssigningContactForExisting: yesNo({
    label: 'Keep Owner of Existing Contacts',
    group: 'more',
  }).optional(),
  notes: longText({ label: 'Additional Notes', group: 'more' }).optional(),
  pixel: text({
    label: 'Facebook Pixel',
    at: 'pixelId',
    group: 'more',
    help: 'Number of the pixel in Facebook’s Events Manager.',
  }).optional(),
  calendarCoverImage: webAddress({ label: 'Cover Image', group: 'more' }).optional(),
});

/** Fields that HighLevel accepts only for a new calendar. */
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
    { label: 'Type', help: 'All types but event need team members. It cannot be changed later.' },
  ).optional(),
  ...calendarFields(),
  slotBufferUnit: minutesOrHours('Buffer After Unit'),
});
