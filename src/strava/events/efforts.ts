import { instantOf } from '../../core/dates.ts';
import { out } from '../../core/output/output.ts';
import { isTrue, numberOf, type Raw, textOf } from '../../core/raw.ts';
import type { EventRecord, LookInto, Occasion, Reading } from '../../core/reading/events.ts';
import { activityEvent, activityEventOutput } from '../../workoutEvents/activityEvent.ts';
import { unitsOf } from '../../workoutEvents/units.ts';
import { effortValues } from '../../workouts/events/eventValues.ts';
import { type FollowMemory, follow } from '../../workouts/events/followed.ts';
import { sportOf } from '../../workouts/sports.ts';
import type { UnitSystem } from '../../workouts/unitSystem.ts';
import {
  averageSpeed,
  kilometres,
  kmPerHour,
  longTime,
  miles,
  milesPerHour,
  pacePerKm,
  pacePerMile,
} from '../../workouts/units.ts';
import { keepActivity } from '../activities/filters.ts';
import { stravaActivity } from './activityList.ts';

/** What is kept of an effort on a segment, or of the fastest time over a distance within a run. */
type Effort = {
  id: string;
  name: string | null;
  kind: 'segment' | 'distance';
  seconds: number | null;
  metres: number | null;
  rank: number | null;
  leaderboardRank: number | null;
  segmentId: string | null;
  /** Strava's own pages leave it out as unimportant. */
  isHidden: boolean;
};

const effortOf =
  (kind: Effort['kind']) =>
  (raw: Raw): Effort => ({
    id: String(raw.id),
    name: textOf(raw.name),
    kind,
    seconds: numberOf(raw.elapsed_time),
    metres: numberOf(raw.distance),
    rank: numberOf(raw.pr_rank),
    leaderboardRank: numberOf(raw.kom_rank),
    segmentId: kind === 'segment' ? String((raw.segment as Raw | undefined)?.id ?? '') : null,
    isHidden: isTrue(raw.hidden),
  });

const keep = (raw: Raw): Effort[] => [
  ...((raw.best_efforts ?? []) as Raw[]).map(effortOf('distance')),
  ...((raw.segment_efforts ?? []) as Raw[]).map(effortOf('segment')),
];

/** Which activities a trigger looks at for efforts. */
export type EffortSource = {
  mayHold(raw: Raw): boolean;
  /** Looks at the details once more an hour later: segments may be matched late, and the list does not tell. */
  twice: boolean;
};

/** Only the details know efforts; records are counted in the list, and another sport or length has other efforts. */
const markOf = (raw: Raw): string =>
  [raw.pr_count ?? 0, raw.achievement_count ?? 0, raw.sport_type ?? raw.type, raw.distance].join(
    '.',
  );

const followed = (
  { records }: Pick<Reading, 'records'>,
  { values, memory, now }: Occasion<Raw>,
  { mayHold, twice }: EffortSource,
) =>
  follow(
    records
      .filter((raw) => keepActivity(raw, values) && mayHold(raw))
      .map((raw) => ({
        id: String(raw.id),
        at: instantOf(raw.start_date) / 1000,
        mark: markOf(raw),
      })),
    { memory: memory as FollowMemory | undefined, now, twice },
  );

/** The details of a new activity are requested once, whichever Zaps need them. */
export const effortDetails = (source: EffortSource): LookInto<Raw> => ({
  route: 'GET /activities/{id}',
  fixed: { include_all_efforts: true },
  result: '',
  always: 'id',
  keep,
  most: 5,
  wanted: (read, occasion) => {
    if (occasion.purpose === 'sample') {
      // The editor shows one activity, of whatever age.
      const latest = read.records.find(
        (raw) => keepActivity(raw, occasion.values) && source.mayHold(raw),
      );
      return latest ? [{ id: String(latest.id), mark: 'sample' }] : [];
    }
    return followed(read, occasion, source).news;
  },
});

/** Efforts of the activities that are news, as events. */
export function effortEvents(
  reading: Reading,
  occasion: Occasion<Raw>,
  source: EffortSource,
  isWanted: (effort: Effort) => boolean,
) {
  const { records, details } = reading;
  const { memory, news } = followed(reading, occasion, source);
  if (occasion.purpose === 'fill') {
    // What was there before the Zap was turned on and could not be loaded must not fire later, unless
    // another Zap with the same settings, which has the same memory, waits for it.
    const before = (occasion.memory ?? {}) as FollowMemory;
    for (const { id } of news.filter(({ id }) => !(id in details) && memory[id] !== before[id])) {
      memory[id] = { ...memory[id]!, since: 0 };
    }
  }
  const { values, context } = occasion;
  const athlete = { athleteId: String(context.athleteId), units: unitsOf(values, context) };
  const raws = new Map(records.map((raw) => [String(raw.id), raw]));
  const events = Object.entries(details).flatMap(([id, efforts]) =>
    (efforts as Effort[])
      .filter(isWanted)
      .map((effort) => effortEvent(athlete, raws.get(id), effort)),
  );
  return { memory, events };
}

function effortEvent(
  athlete: { athleteId: string; units: UnitSystem | null },
  raw: Raw | undefined,
  effort: Effort,
): EventRecord {
  const { id, name, kind, seconds, metres, rank, leaderboardRank, segmentId } = effort;
  const speed = averageSpeed(metres, seconds);
  const isOnFoot = sportOf(String(raw?.sport_type ?? raw?.type)).sportKind === 'foot';
  return {
    ...activityEvent(stravaActivity, athlete, raw, {
      key: id,
      effort: name,
      effortKind: kind,
      rank,
      leaderboardRank,
      seconds,
      time: longTime(seconds),
      effortDistanceM: metres,
      effortDistanceKm: kilometres(metres),
      effortDistanceMiles: miles(metres),
      effortPace: isOnFoot ? pacePerKm(speed) : null,
      effortPaceMiles: isOnFoot ? pacePerMile(speed) : null,
      effortSpeedKmh: kmPerHour(speed),
      effortSpeedMph: milesPerHour(speed),
      segmentId,
      segmentUrl: segmentId && `https://www.strava.com/segments/${segmentId}`,
    }),
    id,
  };
}

const effortOutput = (
  examples: Partial<Record<keyof typeof effortValues, string | number>>,
  id: ReturnType<typeof out.id>,
) =>
  activityEventOutput(
    stravaActivity,
    Object.fromEntries(
      Object.entries(effortValues).map(([key, word]) => [
        key,
        { ...word, example: examples[key as keyof typeof effortValues] ?? word.example },
      ]),
    ),
    id,
    {
      segmentId: out.id('229781', 'Segment ID'),
      segmentUrl: out.text('https://www.strava.com/segments/229781', { label: 'Segment (URL)' }),
    },
  );

/** A record over a distance or on a segment. */
export const recordOutput = () => effortOutput({}, out.id('3460000000000000055', 'Effort ID'));

/** The effort on a segment. */
export const segmentEffortOutput = () =>
  effortOutput(
    {
      effort: 'Hawk Hill',
      effortKind: 'segment',
      rank: 2,
      seconds: 461,
      time: '0:07:41',
      effortDistanceM: 1500,
      effortDistanceKm: 1.5,
      effortDistanceMiles: 0.93,
      effortPace: '5:07',
      effortPaceMiles: '8:15',
      effortSpeedKmh: 11.7,
      effortSpeedMph: 7.3,
    },
    out.id('3460000000000000001', 'Segment Effort ID'),
  );
