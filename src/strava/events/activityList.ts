import type { StravaEvent } from '../../bells/eventNames.ts';
import { instantOf } from '../../core/dates.ts';
import { numberOf, type Raw } from '../../core/raw.ts';
import type { Occasion, Reading } from '../../core/reading/events.ts';
import { byPage } from '../../core/reading/paging.ts';
import type { ShownActivity } from '../../workoutEvents/activityEvent.ts';
import type { WorkoutSource, Workouts } from '../../workoutEvents/source.ts';
import { unitsOfTexts } from '../../workoutEvents/units.ts';
import { DAY_SECONDS } from '../../workouts/calendar.ts';
import { countedWorkout } from '../../workouts/countedWorkout.ts';
import {
  athletesDay,
  distinct,
  eachOnce,
  type RecordedWorkout,
} from '../../workouts/events/recorded.ts';
import { measure } from '../../workouts/units.ts';
import { workoutValues } from '../../workouts/values.ts';
import {
  activityFilters,
  filterGroup,
  insistsOnHidden,
  keepActivity,
} from '../activities/filters.ts';
import { factsOfActivity, forPeople } from '../activities/schema.ts';
import { connectedAthlete } from '../athlete/names.ts';
import { docs } from '../docs.ts';
import { LATER } from '../processing.ts';
import { contactOfLink } from '../team/contactOfLink.ts';

const PAGE = 200;

/** What rings for what an athlete's new activities bring. Strava adds records and segments to an activity within an hour, so its bell rings again. */
export const newActivityBells: { bells: StravaEvent[]; again: number } = {
  bells: ['ActivityCreate'],
  again: LATER,
};

/** The list that most events are made from: https://developers.strava.com/docs/reference/#api-Activities-getLoggedInAthleteActivities */
export const activityList = {
  docs: docs('Activities', 'getLoggedInAthleteActivities'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  insists: insistsOnHidden,
  account: 'anyone',
  route: 'GET /athlete/activities',
  paging: byPage({ page: 'page', size: 'per_page', max: PAGE }),
  result: '[]',
  groups: filterGroup,
} as const;

/** Which activities an event is made from; the same in every trigger, so that Zaps are built alike. */
export const countedFilters = (units = unitsOfTexts()) => {
  const { sports, manual, trainer, private: hidden } = activityFilters();
  return { sports, units, manual, trainer, private: hidden };
};

const startOf = (raw: Raw): number => instantOf(raw.start_date) / 1000;

/** Ids grow with every upload, also with one of an older activity. */
const recorded = (raw: Raw): RecordedWorkout => ({
  ...countedWorkout(factsOfActivity(raw)),
  id: String(raw.id),
  arrival: Number(raw.id),
  startedAt: startOf(raw),
  utcOffset: numberOf(raw.utc_offset),
  elevationGainM: measure(numberOf(raw.total_elevation_gain)),
});

/** The list as the events of all services are made from it; an activity without a date has no place in it. */
export function readActivities(
  { records, complete }: Pick<Reading, 'records' | 'complete'>,
  { values, now, zone, context }: Occasion<Raw>,
): Workouts {
  const dated = records.filter((raw) => !Number.isNaN(startOf(raw)));
  const raws = new Map(dated.map((raw) => [String(raw.id), raw]));
  const listed = distinct([...raws.values()].map(recorded));
  return {
    raws,
    listed,
    counted: eachOnce(listed.filter(({ id }) => keepActivity(raws.get(id)!, values))),
    today: athletesDay(now, listed, zone),
    edge: edgeOf(dated, complete),
    isWhole: complete,
    athleteId: context.athleteId ?? String((records[0]?.athlete as Raw | undefined)?.id ?? ''),
  };
}

/** The moment after which the list holds everything. A short page need not be the last, only an empty one is: https://developers.strava.com/docs/ */
const edgeOf = (records: readonly Raw[], complete: boolean): number =>
  complete ? Number.NEGATIVE_INFINITY : Math.min(...records.map(startOf));

/** Whether the list reaches back to before a day, so that no further page is needed. */
export const reachesBack = (records: readonly Raw[], day: number): boolean =>
  records.some((raw) => startOf(raw) < (day - 1) * DAY_SECONDS);

/** A listed activity in an event. */
export const stravaActivity: ShownActivity = {
  sample: { activityId: '16195505000', athleteId: '227615' },
  athletes: connectedAthlete,
  values: workoutValues,
  idOf: ({ id }) => String(id),
  forPeople,
  contact: contactOfLink,
};

/** Strava's list as the events of every service's athletes are made from it. */
export const stravaWorkouts: WorkoutSource<ReturnType<typeof countedFilters>> = {
  service: 'Strava',
  key: 'strava',
  activity: stravaActivity,
  hasClimb: true,
  pages: { history: 10, summaries: 5 },
  countedFilters,
  read: readActivities,
  reachesBack,
  startOf,
};
