import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { groupName } from '../calendarGroups/names.ts';
import { formName } from '../forms/names.ts';
import { subAccount } from '../locations/names.ts';
import { userName } from '../users/names.ts';

/** A calendar: chosen from a list, found by its name or mapped. */
export const calendarId = (options: FieldOptions = {}) =>
  recordId({
    label: 'Calendar',
    dropdown: 'calendar_dropdown',
    ...options,
  });

const hours = (of: string) =>
  out.list(
    out.object({
      openHour: out.integer(9, { label: `${of}: Opens (hour)` }),
      openMinute: out.integer(0, { label: `${of}: Opens (minute)` }),
      closeHour: out.integer(17, { label: `${of}: Closes (hour)` }),
      closeMinute: out.integer(0, { label: `${of}: Closes (minute)` }),
    }),
  );

const places = (of: string) =>
  out.list(
    out.object({
      kind: out.text('physical', { label: `${of}: Kind` }),
      location: out.text('3535 1st St N', { label: `${of}: Address` }),
      meetingId: out.id('custom_0', `${of} ID`),
    }),
  );

/** A calendar: https://marketplace.gohighlevel.com/docs/ghl/calendars/get-calendar */
export const calendar = () =>
  out.object({
    id: out.id('YlWd2wuCAZQzh2cH1fVZ', 'Calendar ID'),
    name: out.text('Personal Training'),
    description: out.text('One hour with a coach'),
    slug: out.text('personal-training'),
    widgetSlug: out.text('personal-training'),
    calendarType: out.text('round_robin'),
    widgetType: out.text('classic', { label: 'Widget Style' }),
    eventType: out.text('RoundRobin_OptimizeForAvailability', { label: 'Meeting Distribution' }),
    isActive: out.yesNo(true),
    groupId: out.id('BqTwX8QFwXzpegMve9EQ', 'Calendar Group ID'),
    groupName: groupName(),
    ...subAccount(),
    eventTitle: out.text('{{contact.name}}', { label: 'Appointment Title' }),
    eventColor: out.text('#039be5', { label: 'Appointment Color' }),
    meetingLocation: out.text('3535 1st St N'),
    locationConfigurations: places('Meeting Location'),
    teamMembers: out.list(
      out.object({
        userId: out.id('y0BeYjuRIlDwsDcOHOJo', 'Team Member (User ID)'),
        userName: userName('userId', 'Team Member'),
        priority: out.number(0.5),
        isPrimary: out.yesNo(true),
        meetingLocationType: out.text('custom'),
        meetingLocation: out.text('3535 1st St N'),
        locationConfigurations: places('Team Member Meeting Location'),
      }),
    ),
    slotDuration: out.number(60, { label: 'Duration' }),
    slotDurationUnit: out.text('mins', { label: 'Duration Unit' }),
    slotInterval: out.number(30, { label: 'Interval' }),
    slotIntervalUnit: out.text('mins', { label: 'Interval Unit' }),
    slotBuffer: out.number(10, { label: 'Buffer After' }),
    slotBufferUnit: out.text('mins', { label: 'Buffer After Unit' }),
    preBuffer: out.number(10, { label: 'Buffer Before' }),
    preBufferUnit: out.text('mins', { label: 'Buffer Before Unit' }),
    appoinmentPerSlot: out.integer(1, { label: 'Appointments per Slot' }),
    appoinmentPerDay: out.integer(8, { label: 'Appointments per Day' }),
    allowBookingAfter: out.number(2, { label: 'Minimum Scheduling Notice' }),
    allowBookingAfterUnit: out.text('days', { label: 'Minimum Scheduling Notice Unit' }),
    allowBookingFor: out.number(30, { label: 'Date Range' }),
    allowBookingForUnit: out.text('days', { label: 'Date Range Unit' }),
    openHours: out.list(
      out.object({
        daysOfTheWeek: out.list(out.integer(1, { label: 'Weekly Hours: Days (0 Is Sunday)' })),
        hours: hours('Weekly Hours'),
      }),
    ),
    availabilityType: out.integer(0, { label: 'Hours to Use' }),
    availabilities: out.list(
      out.object({
        id: out.id('65f2b4a1c3d4e5f6a7b8c9d0', 'Single Day ID'),
        date: out.text('2026-03-02T00:00:00.000Z', { label: 'Single Day: Date' }),
        hours: hours('Single Day'),
        deleted: out.yesNo(false, { label: 'Single Day: Deleted' }),
      }),
    ),
    enableRecurring: out.yesNo(false, { label: 'Recurring Appointments' }),
    recurring: out.object({
      freq: out.text('WEEKLY', { label: 'Recurs' }),
      count: out.integer(4, { label: 'Number of Recurrences' }),
      bookingOption: out.text('skip', { label: 'If a Recurring Slot Is Taken' }),
      bookingOverlapDefaultStatus: out.text('confirmed', {
        label: 'Status of a Recurring Overlap',
      }),
    }),
    formId: out.id('YSWdvS4Is98wtIDGnpmI', 'Form ID'),
    formName: formName(),
    stickyContact: out.yesNo(true),
    isLivePaymentMode: out.yesNo(false, { label: 'Live Payments' }),
    autoConfirm: out.yesNo(true, { label: 'Confirm Automatically' }),
    shouldSendAlertEmailsToAssignedMember: out.yesNo(true, {
      label: 'Alert Emails to the Assigned Team Member',
    }),
    alertEmail: out.text('desk@example.com', { label: 'Alert Email' }),
    googleInvitationEmails: out.yesNo(false),
    allowReschedule: out.yesNo(true, { label: 'Allow Rescheduling' }),
    allowCancellation: out.yesNo(true),
    shouldAssignContactToTeamMember: out.yesNo(true, { label: 'Assign Contact to Team Member' }),
    shouldSkipAssigningContactForExisting: out.yesNo(false, {
      label: 'Keep Owner of Existing Contacts',
    }),
    notes: out.text('Please come ten minutes early.', { label: 'Additional Notes' }),
    pixelId: out.id('1234567890', 'Facebook Pixel ID'),
    formSubmitType: out.text('ThankYouMessage', { label: 'After Booking Show' }),
    formSubmitRedirectURL: out.text('https://example.com/thanks', {
      label: 'Web Page After Booking',
    }),
    formSubmitThanksMessage: out.text('See you soon!', { label: 'Thank-You Message' }),
    guestType: out.text('count_only', { label: 'Ask About Guests' }),
    consentLabel: out.text('I agree to receive messages.', { label: 'Consent Text' }),
    calendarCoverImage: out.text('https://example.com/cover.png', { label: 'Cover Image' }),
    lookBusyConfig: out.object({
      enabled: out.yesNo(false, { label: 'Look Busy' }),
      LookBusyPercentage: out.number(20, { label: 'Look Busy (%)' }),
    }),
    notifications: out.list(
      out.object({
        type: out.text('email'),
        shouldSendToContact: out.yesNo(true, { label: 'Notification to the Contact' }),
        shouldSendToGuest: out.yesNo(false, { label: 'Notification to the Guests' }),
        shouldSendToUser: out.yesNo(true, { label: 'Notification to the Assigned User' }),
        shouldSendToSelectedUsers: out.yesNo(false, { label: 'Notification to Selected Users' }),
        selectedUsers: out.text('desk@example.com', { label: 'Notification Recipients' }),
      }),
    ),
  });
