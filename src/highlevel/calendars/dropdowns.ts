import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';
import { calendarId } from './schema.ts';
import { version } from './version.ts';

/** Calendars come all at once. */
export const calendarDropdown = dropdown({
  key: 'calendar_dropdown',
  noun: 'Calendar',
  docs: docs('calendars', 'get-calendars'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/',
  version,
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
  version,
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

/** Forms that a calendar may ask those who book to fill in. */
export const bookingFormDropdown = dropdown({
  key: 'booking_form_dropdown',
  noun: 'Form',
  docs: docs('forms', 'get-forms'),
  scopes: ['forms.readonly'],
  route: 'GET /forms/',
  connection: ['locationId'],
  paging: byOffset({ offset: 'skip', size: 'limit', max: 50 }),
  result: 'forms[]',
  option: ({ id, name }) => ({ id, label: name }),
});

/** Days with hours of their own. */
export const singleDayDropdown = dropdown({
  key: 'single_day_dropdown',
  noun: 'Single Day',
  docs: docs('calendars', 'get-calendar'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/{calendarId}',
  version,
  input: () => ({ calendarId: calendarId() }),
  result: 'calendar.availabilities[]',
  option: ({ id, date }) => ({ id, label: String(date).slice(0, 10) }),
});
