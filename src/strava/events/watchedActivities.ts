import { isTrue, numberOf, type Raw } from '../../core/raw.ts';
import type { WatchedSource } from '../../workoutEvents/watchedWorkouts.ts';
import type { Fact } from '../../workouts/events/changes.ts';
import type { WorkoutFacts } from '../../workouts/workout.ts';
import { keepActivity } from '../activities/filters.ts';
import { isRace } from '../activities/schema.ts';
import { startFacts } from '../start.ts';
import { countedFilters, stravaWorkouts } from './activityList.ts';

const watchedFilters = () => {
  const { sports, units, private: hidden } = countedFilters();
  return { sports, units, private: hidden };
};

const whole = (value: unknown) => {
  const number = numberOf(value);
  return number === null ? null : Math.round(number);
};
const tenths = (value: unknown) => {
  const number = numberOf(value);
  return number === null ? null : Math.round(number * 10) / 10;
};
const fact = (value: unknown) => (value ?? null) as Fact;

const watchedFacts = (raw: Raw): Record<string, Fact> => ({
  name: fact(raw.name),
  sport: fact(raw.sport_type ?? raw.type),
  distanceM: tenths(raw.distance),
  movingSeconds: whole(raw.moving_time),
  elapsedSeconds: whole(raw.elapsed_time),
  elevationGainM: whole(raw.total_elevation_gain),
  ...startFacts(raw),
  visibility: fact(raw.visibility ?? (isTrue(raw.private) ? 'only_me' : 'everyone')),
  gear: fact(raw.gear_id),
  commute: isTrue(raw.commute),
  trainer: isTrue(raw.trainer),
  manual: isTrue(raw.manual),
  race: isRace(raw),
});

/** A remembered activity in the words that all services share. */
export const rememberedWorkout = (facts: Record<string, Fact>): WorkoutFacts =>
  ({
    sport: facts.sport,
    name: facts.name,
    distance: facts.distanceM,
    movingTime: facts.movingSeconds,
    elapsedTime: facts.elapsedSeconds,
    elevationGain: facts.elevationGainM,
    start: facts.start,
    startLocal: facts.startLocal,
    utcOffset: facts.utcOffset,
    service: 'Strava',
  }) as WorkoutFacts;

/** Strava's list as it is watched for edits and deletions. */
export const watchedActivities: WatchedSource<ReturnType<typeof watchedFilters>> = {
  ...stravaWorkouts,
  watchedFilters,
  watchedFacts,
  isWanted: ({ sport, visibility, manual, commute, trainer }, values) =>
    keepActivity({ sport_type: sport, visibility, manual, commute, trainer }, values),
  isHidden: ({ visibility }, values) =>
    visibility === 'only_me' && (values.private ?? 'exclude') === 'exclude',
};
