import { textOf, yesNoOf } from '../../core/raw.ts';
import { withDetail } from '../../core/told.ts';
import { COLORS } from '../color.ts';
import { docs } from '../docs.ts';
import { calendarId } from './schema.ts';
import { choices, dropdown } from './vocabulary.ts';

/** HighLevel returns all calendars at once. */
export const calendarDropdown = dropdown({
  key: 'calendar_dropdown',
  noun: 'Calendar',
  docs: docs('calendars', 'get-calendars'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/',
  connection: ['locationId'],
  result: 'calendars[]',
  option: ({ id, name, isActive }) => ({
    id,
    label: yesNoOf(isActive) === false ? withDetail(name, 'draft') : name,
  }),
});

type Place = { meetingId?: unknown; location?: unknown; kind?: unknown };
type Places = { locationConfigurations?: Place[]; teamMembers?: Places[] };

/** The meeting locations of a calendar and of its team members. */
const meetingLocations = {
  result: 'calendar',
  option: (calendar: Record<string, unknown>) => {
    const { locationConfigurations = [], teamMembers = [] } = calendar as Places;
    const places = [
      ...locationConfigurations,
      ...teamMembers.flatMap((member) => member.locationConfigurations ?? []),
    ];
    return places.map(({ meetingId, location, kind }) => ({
      id: meetingId,
      label: location || kind,
    }));
  },
} as const;

export const meetingLocationDropdown = dropdown({
  key: 'meeting_location_dropdown',
  noun: 'Meeting Location',
  docs: docs('calendars', 'get-calendar'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/{calendarId}',
  input: () => ({ calendarId: calendarId() }),
  ...meetingLocations,
});

/** For Update Appointment: the locations of the calendar to move to, else of the calendar that the appointment is in. */
export const movableMeetingLocationDropdown = dropdown({
  key: 'movable_meeting_location_dropdown',
  noun: 'Meeting Location',
  docs: docs('calendars', 'get-calendar'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/{listedCalendarId}',
  input: () => ({
    listedCalendarId: calendarId({ local: true }).optional(),
    calendarId: calendarId({ label: 'Move to Calendar' }).optional(),
  }),
  oneOf: ['listedCalendarId', 'calendarId'],
  ...meetingLocations,
  instead: [
    {
      when: (values) => values.calendarId !== undefined,
      route: 'GET /calendars/{calendarId}',
      ...meetingLocations,
    },
  ],
});

/** Days whose hours differ from the weekly hours. */
export const singleDayDropdown = dropdown({
  key: 'single_day_dropdown',
  noun: 'Single Day',
  docs: docs('calendars', 'get-calendar'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/{calendarId}',
  input: () => ({ calendarId: calendarId() }),
  result: 'calendar.availabilities[]',
  option: ({ id, date }) => ({ id, label: textOf(date)?.slice(0, 10) }),
});

export const colorDropdown = choices({
  key: 'color_dropdown',
  noun: 'Color',
  docs: docs('calendars', 'create-calendar'),
  choices: () => COLORS,
});
