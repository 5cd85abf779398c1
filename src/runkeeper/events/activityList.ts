import { getPath } from '../../core/dottedPaths.ts';
import { numberOf, type Raw } from '../../core/raw.ts';
import type { Occasion, Reading } from '../../core/reading/events.ts';
import type { ShownActivity } from '../../workoutEvents/activityEvent.ts';
import type { WorkoutSource, Workouts } from '../../workoutEvents/source.ts';
import { unitsOfTexts } from '../../workoutEvents/units.ts';
import { DAY_SECONDS } from '../../workouts/calendar.ts';
import { countedWorkout } from '../../workouts/countedWorkout.ts';
import { athletesDay, eachOnce, type RecordedWorkout } from '../../workouts/events/recorded.ts';
import { wallSeconds } from '../../workouts/localTime.ts';
import { exampleWorkout } from '../../workouts/values.ts';
import { factsOfActivity, forPeople } from '../activities/facts.ts';
import { activityFeed } from '../activities/feed.ts';
import { activityFilters, isLive, keepActivity } from '../activities/filters.ts';
import { activityValues } from '../activities/schema.ts';
import { connectedAthlete } from '../profile/names.ts';
import { idOf, startFacts } from '../record.ts';

/** The feed that most events are made from, newest first: https://runkeeper.com/developer/healthgraph/fitness-activities#feed */
export const activityList = {
  ...activityFeed,
  unfold: itemsOf,
};

/** Activities of a page; those of the last page, which has no `next`, say how many all pages hold. */
function itemsOf(body: unknown): Raw[] | undefined {
  const items = getPath(body, 'items');
  const isLast = !getPath(body, 'next');
  const sizeOfFeed = numberOf(getPath(body, 'size')) ?? 0;
  return Array.isArray(items)
    ? (items as Raw[]).map((item) => (isLast ? { ...item, sizeOfFeed } : item))
    : undefined;
}

/** Whether these are all activities. An answer that was cut off has no `next` either, but holds less than it says. */
const areAll = (records: readonly Raw[]): boolean => {
  const count = new Set(records.map(keyOf)).size;
  return records.some(({ sizeOfFeed }) => sizeOfFeed !== undefined && count >= Number(sizeOfFeed));
};

/** Which activities an event is made from; the same in every trigger, so that Zaps are built alike. */
export const countedFilters = (units = unitsOfTexts()) => {
  const { sports, manual } = activityFilters();
  return { sports, units, manual };
};

/** The wall clock of the start counted as if it were UTC: the order of the feed, and all that is known of most starts. */
const startOf = (raw: Raw): number => wallSeconds(startFacts(raw)) ?? Number.NaN;

const keyOf = (raw: Raw): string => String(idOf(raw.uri ?? raw.url));

/** Ids grow with every upload, also with one of an older activity. */
const recorded = (raw: Raw): RecordedWorkout => {
  const facts = factsOfActivity(raw);
  const { sport, localDate, distanceM, movingSeconds } = countedWorkout(facts);
  const [id, startedAt] = [keyOf(raw), startOf(raw)];
  return {
    id,
    arrival: Number(id) || startedAt,
    startedAt,
    utcOffset: facts.utcOffset,
    sport,
    localDate,
    distanceM,
    movingSeconds,
  };
};

/** The feed as the events of all services are made from it; an activity without a date, or that is still being tracked, has no place in it. */
function readActivities(
  { records, complete }: Pick<Reading, 'records' | 'complete'>,
  { values, now, zone, context }: Occasion<Raw>,
): Workouts {
  const dated = records.filter((raw) => !isLive(raw) && !Number.isNaN(startOf(raw)));
  const raws = new Map(dated.map((raw) => [keyOf(raw), raw]));
  const listed = [...raws.values()].map(recorded);
  const isWhole = complete || areAll(records);
  return {
    raws,
    listed,
    counted: eachOnce(listed.filter(({ id }) => keepActivity(raws.get(id)!, values))),
    today: athletesDay(now, listed, zone),
    isWhole,
    edge: isWhole
      ? Number.NEGATIVE_INFINITY
      : Math.min(...listed.map(({ startedAt }) => startedAt)),
    athleteId: String(context.userId),
  };
}

/** Whether the feed reaches back to before a day, so that no further page is needed. */
const reachesBack = (records: readonly Raw[], day: number): boolean =>
  records.some((raw) => startOf(raw) < day * DAY_SECONDS);

/** A listed activity in an event. */
const runkeeperActivity: ShownActivity = {
  sample: { activityId: '2000000103', athleteId: '1234567890' },
  athletes: connectedAthlete,
  values: activityValues({
    ...exampleWorkout,
    service: 'Runkeeper',
    url: 'https://runkeeper.com/user/1234567890/activity/2000000103',
  }),
  idOf: keyOf,
  forPeople,
};

/** Runkeeper's feed as the events of every service's athletes are made from it. */
export const runkeeperWorkouts: WorkoutSource<ReturnType<typeof countedFilters>> = {
  service: 'Runkeeper',
  key: 'runkeeper',
  activity: runkeeperActivity,
  hasClimb: false,
  pages: { history: 20, summaries: 5 },
  countedFilters,
  read: readActivities,
  reachesBack,
  startOf,
};
