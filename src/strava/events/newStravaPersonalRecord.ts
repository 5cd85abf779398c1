import { choice, list } from '../../core/input/fields.ts';
import { numberOf } from '../../core/raw.ts';
import { trigger } from '../service.ts';
import { activityList, countedFilters, newActivityBells } from './activityList.ts';
import { type EffortSource, effortDetails, effortEvents, recordOutput } from './efforts.ts';

/** Names of the distances over which Strava keeps records: https://developers.strava.com/docs/reference/#api-models-DetailedActivity */
const DISTANCES = Object.fromEntries(
  '400m,1/2 mile,1K,1 mile,2 mile,5K,10K,15K,10 mile,20K,Half-Marathon,30K,Marathon,50K'
    .split(',')
    .map((name) => [name, name]),
);

/** Records are counted in the list, so that activities without any cost no request, and late ones show. */
const source: EffortSource = {
  mayHold: (raw) => (numberOf(raw.pr_count) ?? 0) > 0 || (numberOf(raw.achievement_count) ?? 0) > 0,
  twice: false,
};

export const newStravaPersonalRecord = trigger({
  ...activityList,
  key: 'new_strava_personal_record',
  noun: 'Personal Record',
  label: 'New Strava Personal Record',
  description:
    'Triggers when the athlete sets a personal record on a segment or over a distance, once per record.',
  input: () => ({
    kind: choice(
      { both: 'Segments and distances', segment: 'Segments', distance: 'Distances of runs' },
      { label: 'Records On', local: true, help: 'Defaults to segments and distances.' },
    ).optional(),
    distances: list(choice(DISTANCES), {
      label: 'Distances',
      choices: DISTANCES,
      local: true,
      split: true,
      help: 'Limits distance records to these; segment records are not affected. Defaults to all.',
    }).optional(),
    ranks: choice(
      { first: 'New best times', top: 'Second and third best times as well' },
      { label: 'Ranks', local: true, help: 'Defaults to new best times.' },
    ).optional(),
    ...countedFilters(),
  }),
  instant: newActivityBells,
  remembers: true,
  enough: () => true,
  lookInto: effortDetails(source),
  events: (reading, occasion) => {
    const { kind = 'both', distances, ranks = 'first' } = occasion.values;
    return effortEvents(
      reading,
      occasion,
      source,
      (effort) =>
        effort.rank !== null &&
        !effort.isHidden &&
        effort.rank <= (ranks === 'first' ? 1 : 3) &&
        (kind === 'both' || kind === effort.kind) &&
        (effort.kind === 'segment' || !distances || distances.includes(String(effort.name))),
    );
  },
  output: recordOutput,
});
