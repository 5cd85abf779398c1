import { out } from '../../core/output/output.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { subAccount } from '../locations/names.ts';
import { userName } from '../users/names.ts';
import { userId } from '../users/schema.ts';
import { calendarNames } from './names.ts';
import { calendarId } from './schema.ts';
import { read } from './vocabulary.ts';

export const listUserAvailabilitySchedules = read({
  key: 'list_user_availability_schedules',
  noun: 'Availability Schedule',
  label: 'List User Availability Schedules',
  triggers: 'Triggers when an availability schedule of a user is added (or updated, if selected).',
  finds: 'Finds when a user is available: the working hours by weekday and on single days.',
  docs: docs('calendars', 'get-all-schedules'),
  scopes: ['calendars.readonly'],
  route: 'GET /calendars/schedules/search',
  connection: ['locationId'],
  input: () => ({
    userId: userId(),
    calendarId: calendarId({
      help: 'Only schedules for this calendar. Defaults to all.',
    }).optional(),
  }),
  paging: byOffset({ offset: 'skip', size: 'limit', max: 500 }),
  result: 'schedules[]',
  news: { created: 'dateAdded', updated: 'dateUpdated', unsorted: ['new', 'updated'] },
  output: () =>
    out.object({
      id: out.id('IkqiJlXJ7o9h61tCHHod', 'Schedule ID'),
      name: out.text('Studio hours'),
      userId: out.id('y0BeYjuRIlDwsDcOHOJo', 'User ID'),
      userName: userName('userId', 'User Name'),
      calendarIds: out.list(out.text('YlWd2wuCAZQzh2cH1fVZ', { label: 'Calendar IDs' })),
      calendarNames: calendarNames('calendarIds'),
      timezone: out.text('America/New_York', { label: 'Time Zone' }),
      rules: out.list(
        out.object({
          type: out.text('wday', { label: 'Kind of Rule' }),
          day: out.text('monday', { label: 'Weekday' }),
          date: out.text('2026-03-02', { label: 'Single Day' }),
          intervals: out.list(
            out.object({
              from: out.text('09:00', { label: 'Available From' }),
              to: out.text('17:00', { label: 'Available Until' }),
            }),
          ),
        }),
      ),
      deleted: out.yesNo(false),
      dateAdded: out.moment('2026-03-01T09:00:00Z'),
      dateUpdated: out.moment('2026-03-01T09:00:00Z'),
      ...subAccount(),
    }),
});
