import { isTrue, type Raw } from '../../core/raw.ts';
import type { WatchedSource } from '../../workoutEvents/watchedWorkouts.ts';
import type { Fact } from '../../workouts/events/changes.ts';
import type { WorkoutFacts } from '../../workouts/workout.ts';
import { keepActivity } from '../activities/filters.ts';
import { RACES } from '../activities/schema.ts';
import { countedFilters, stravaWorkouts } from './activityList.ts';

const watchedFilters = () => {
  const { sports, units, private: hidden } = countedFilters();
  return { sports, units, private: hidden };
};

const whole = (value: unknown) => (typeof value === 'number' ? Math.round(value) : null);
const fact = (value: unknown) => (value ?? null) as Fact;

const watchedFacts = (raw: Raw): Record<string, Fact> => ({
  name: fact(raw.name),
  sport: fact(raw.sport_type ?? raw.type),
  distanceM: typeof raw.distance === 'number' ? Math.round(raw.distance * 10) / 10 : null,
  movingSeconds: whole(raw.moving_time),
  elapsedSeconds: whole(raw.elapsed_time),
  elevationGainM: whole(raw.total_elevation_gain),
  start: fact(raw.start_date),
  startLocal: fact(raw.start_date_local),
  utcOffset: fact(raw.utc_offset),
  visibility: fact(raw.visibility ?? (raw.private ? 'only_me' : 'everyone')),
  gear: fact(raw.gear_id),
  commute: isTrue(raw.commute),
  trainer: isTrue(raw.trainer),
  manual: isTrue(raw.manual),
  race: RACES.has(raw.workout_type as number),
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
