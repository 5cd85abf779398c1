import { choice, longText, recordId, text, yesNo } from '../../core/input/fields.ts';
import { userId } from '../users/schema.ts';
import { recurrence } from './recurrence.ts';

/** Headings in the forms of an appointment. */
export const appointmentGroups = {
  place: 'Meeting Location',
  rules: 'Booking Rules and Recurrence',
};

/**
 * Fields shared by Create and Update Appointment: https://marketplace.gohighlevel.com/docs/ghl/calendars/create-appointment
 * @param places key of the dropdown of meeting locations
 */
export const appointmentForm = ({ places = 'meeting_location_dropdown' } = {}) => ({
  title: text().optional(),
  appointmentStatus: choice(
    {
      new: 'New',
      confirmed: 'Confirmed',
      cancelled: 'Cancelled',
      showed: 'Showed',
      noshow: 'No-show',
      invalid: 'Invalid',
    },
    { label: 'Status' },
  ).optional(),
  assignedUserId: userId({
    label: 'Assigned User',
    help: 'The team member for the appointment. Some calendars require one.',
  }).optional(),
  description: longText().optional(),
  meetingLocationType: choice(
    {
      custom: 'Custom',
      zoom: 'Zoom',
      gmeet: 'Google Meet',
      phone: 'Phone',
      address: 'Address',
      ms_teams: 'Microsoft Teams',
      google: 'Google',
    },
    {
      label: 'Meeting Location Type',
      group: 'place',
      help: 'Defaults to Custom if you enter an address.',
    },
  ).optional(),
  meetingLocationId: recordId({
    label: 'Meeting Location',
    group: 'place',
    dropdown: places,
    dependsOn: ['calendarId'],
    help: 'One of the calendar’s meeting locations. If empty, the calendar’s default applies.',
  }).optional(),
  overrideLocationConfig: yesNo({
    label: 'Override Calendar’s Location',
    group: 'place',
    help: 'Yes uses the location type above, no uses one of the calendar’s locations. Defaults to whichever you fill in above.',
  }).optional(),
  address: text({
    group: 'place',
    help: 'Where the meeting takes place: an address, phone number or link.',
  }).optional(),
  ignoreDateRange: yesNo({
    label: 'Ignore Notice and Date Range',
    group: 'rules',
    help: 'Yes ignores the calendar’s minimum scheduling notice and date range.',
  }).optional(),
  ignoreFreeSlotValidation: yesNo({
    label: 'Ignore Free Slots',
    group: 'rules',
    help: 'Yes books the time even if it is not free, regardless of the calendar’s rules.',
  }).optional(),
  toNotify: yesNo({
    label: 'Run Automations',
    group: 'rules',
    help: 'Choose no to keep this step from starting HighLevel’s automations.',
  }).optional(),
  rrule: recurrence({ group: 'rules' }).optional(),
});

/** Decides which of the two location fields counts if the user filled in only one of them. */
export function withLocationChoice(values: Record<string, unknown>): Record<string, unknown> {
  const { meetingLocationType: type, meetingLocationId: id, overrideLocationConfig } = values;
  const follows = (type === undefined) === (id === undefined) ? undefined : id === undefined;
  return { ...values, overrideLocationConfig: overrideLocationConfig ?? follows };
}
