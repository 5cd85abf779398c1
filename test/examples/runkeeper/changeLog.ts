import type { Example } from '../example.ts';
import { daysAgo, get } from './exchanges.ts';

const empty = { modified: [], deleted: [] };

/** Its own page is not preserved; parameters and keys as in Runkeeper's announcement of the log. */
const log = {
  fitness_activities: {
    modified: [
      {
        type: 'Running',
        start_time: 'Sun, 18 Oct 2026 07:02:27',
        total_distance: 10128.71,
        utc_offset: 2,
        uri: '/fitnessActivities/2000000103',
      },
    ],
    deleted: ['/fitnessActivities/2000000099'],
  },
  strength_training_activities: empty,
  background_activities: empty,
  diabetes: empty,
  general_measurements: empty,
  nutrition: empty,
  sleep: empty,
  weight: {
    modified: [{ timestamp: 'Mon, 19 Oct 2026 07:00:00', weight: 70.4, uri: '/weight/5000032' }],
    deleted: [],
  },
};

const since = (days: number) =>
  get('/changeLog', 'ChangeLog', log, { modifiedNoEarlierThan: `${daysAgo(days)}T00:00:00` });

const deletion = {
  id: 'fitness_activities:2000000099:deleted',
  change: 'deleted',
  kind: 'fitness_activities',
  kindName: 'Activity',
  recordId: '2000000099',
  recordLocal: null,
  values: { type: null, total_distance: null },
  uri: '/fitnessActivities/2000000099',
};

export const runkeeperChangeLogExamples: Example[] = [
  {
    operation: 'get_runkeeper_change_log',
    scopes: ['Read Health Information'],
    input: {},
    exchanges: [since(2)],
    result: [
      {
        id: 'fitness_activities:2000000103:modified',
        change: 'modified',
        recordId: '2000000103',
        recordLocal: '2026-10-18T07:02:27+02:00',
        values: { type: 'Running' },
      },
      deletion,
      { kindName: 'Weight Measurement', recordId: '5000032', localDate: '2026-10-19' },
    ],
  },
  {
    operation: 'get_runkeeper_change_log',
    scopes: ['Read Health Information'],
    kind: 'search',
    input: { daysBack: 7, kinds: 'Activity', changes: 'Deleted' },
    exchanges: [since(7)],
    result: [deletion],
  },
];
