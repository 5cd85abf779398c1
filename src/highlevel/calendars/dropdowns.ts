import { docs } from '../docs.ts';
import { calendarId } from './schema.ts';
import { dropdown } from './vocabulary.ts';

/** Calendars come all at once. */
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
    label: isActive === false ? `${name} (draft)` : name,
  }),
});

type Place = { meetingId?: unknown; location?: unknown; kind?: unknown };
type Places = { locationConfigurations?: Place[]; teamMembers?: Places[] };

/** The meeting places of a calendar: its own and those of its team members. */
export const meetingLocationDropdown = dropdown({
  key: 'meeting_location_dropdown',
  noun: 'Meeting Location',
  docs: docs('calendars', 'get-calendar'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/{calendarId}',
  input: () => ({ calendarId: calendarId() }),
  result: 'calendar',
  option: (calendar) => {
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
});

/** Days with hours of their own. */
export const singleDayDropdown = dropdown({
  key: 'single_day_dropdown',
  noun: 'Single Day',
  docs: docs('calendars', 'get-calendar'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/{calendarId}',
  input: () => ({ calendarId: calendarId() }),
  result: 'calendar.availabilities[]',
  option: ({ id, date }) => ({ id, label: String(date).slice(0, 10) }),
});
