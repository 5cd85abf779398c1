import { dateTime, duration, longText, text, yesNo } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { distanceFields, metresOf, sport, yesAsOne } from './fields.ts';
import { activity, forPeople } from './schema.ts';

export const createStravaActivity = action({
  key: 'create_strava_activity',
  noun: 'Activity',
  label: 'Create Strava Activity',
  description:
    'Adds an activity without a recording: its name, sport, start and duration, as if the athlete had entered it manually.',
  docs: docs('Activities', 'createActivity'),
  scopes: ['activity:write'],
  route: 'POST /activities',
  sendAs: 'form',
  input: () => ({
    name: text(),
    sport_type: sport(),
    start_date_local: dateTime({
      label: 'Start (Local Date and Time)',
      send: 'wall',
      help: 'The athlete’s local time. An offset after it is ignored; a time in UTC is refused.',
    }),
    elapsed_time: duration({
      label: 'Duration',
      help: 'From start to end, as `45:00`, `1:02:30` or a number of seconds.',
    }),
    ...distanceFields(),
    description: longText({ group: 'more' }).optional(),
    trainer: yesNo({ label: 'On a Trainer', group: 'more' }).optional(),
    commute: yesNo({ label: 'Is a Commute', group: 'more' }).optional(),
  }),
  groups: { distance: 'Distance (Fill in One)', more: 'More Details' },
  atMostOne: [['distanceKm', 'distanceMiles', 'distanceM']],
  arrange: ({ name, sport_type, start_date_local, elapsed_time, description, ...rest }) => ({
    name,
    sport_type,
    start_date_local,
    elapsed_time,
    description,
    distance: metresOf(rest),
    trainer: yesAsOne(rest.trainer),
    commute: yesAsOne(rest.commute),
  }),
  output: activity,
  derive: forPeople,
});
