import type { Example, Exchange } from '../example.ts';

const headers = { version: '2021-04-15' };
const id = 'IkqiJlXJ7o9h61tCHHod';
const locationId = 've9EPM428h8vShlRW1KT';
const calendarId = 'WvVX9LpvlBO6K506xLbp';
const rules = [
  { type: 'wday', day: 'monday', intervals: [{ from: '09:00', to: '17:00' }] },
  { type: 'date', date: '2023-04-15', intervals: [{ from: '09:00', to: '17:00' }] },
];

const schedule = {
  id,
  name: 'Business Hours Schedule',
  locationId,
  rules,
  timezone: 'America/New_York',
  dateAdded: '2023-01-15T10:30:00.000Z',
  dateUpdated: '2023-01-20T14:45:00.000Z',
  userId: id,
  calendarIds: [calendarId],
  deleted: false,
};
const schedules = (found: object[], page: Record<string, string>): Exchange => ({
  request: 'GET /calendars/schedules/search',
  query: { locationId, userId: id, calendarId, ...page },
  headers,
  answer: { schedules: found },
});
/** https://marketplace.gohighlevel.com/docs/ghl/calendars/get-all-schedules */
export const scheduleExamples: Example[] = [
  {
    operation: 'list_user_availability_schedules',
    kind: 'search',
    scopes: ['calendars.readonly'],
    input: { userId: id, calendarId },
    exchanges: [schedules([schedule], { limit: '100', skip: '0' })],
    result: [{ id, userId: id, calendarIds: [calendarId], rules }],
  },
  {
    operation: 'list_user_availability_schedules',
    kind: 'trigger',
    scopes: ['calendars.readonly'],
    input: { userId: id, calendarId },
    exchanges: [
      schedules([schedule], { limit: '500', skip: '0' }),
      schedules([], { limit: '500', skip: '500' }),
    ],
    result: [{ id, userId: id, rules }],
  },
];
