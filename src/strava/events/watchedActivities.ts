import type { Occasion, Reading } from '../../core/events.ts';
import { integer } from '../../core/fields.ts';
import type { Fact, Watched, WatchMemory } from '../../workouts/changes.ts';
import { watch } from '../../workouts/changes.ts';
import type { WorkoutFacts } from '../../workouts/workout.ts';
import { activityFilters, keepActivity } from '../activities/filters.ts';
import { RACES } from '../activities/schema.ts';
import { readActivities } from './activityList.ts';

type Raw = Record<string, unknown>;

/** Longer back, more than one page would have to be read at every poll. */
const MOST_DAYS = 30;

export const watchInput = () => {
  const { sports, private: hidden } = activityFilters();
  return {
    lookBackDays: integer({
      label: 'Look Back (days)',
      min: 1,
      max: MOST_DAYS,
      local: true,
      help: `Only activities that began within so many days are watched, ${MOST_DAYS} at most. Empty means 14.`,
    }).optional(),
    sports,
    private: hidden,
  };
};

const whole = (value: unknown) => (typeof value === 'number' ? Math.round(value) : null);
const fact = (value: unknown) => (value ?? null) as Fact;

const factsOf = (raw: Raw): Record<string, Fact> => ({
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
  commute: raw.commute === true,
  trainer: raw.trainer === true,
  manual: raw.manual === true,
  race: RACES.has(raw.workout_type as number),
});

/** Whether an activity was one that the user asked for, by what is remembered of it. */
export const wasWanted = (facts: Record<string, Fact>, values: Raw): boolean =>
  keepActivity(
    {
      sport_type: facts.sport,
      visibility: facts.visibility,
      manual: facts.manual,
      commute: facts.commute,
      trainer: facts.trainer,
    },
    values,
  );

/** Whether an activity is one that the user leaves out because only the athlete may see it. */
export const isLeftHidden = (facts: Record<string, Fact>, values: Raw): boolean =>
  facts.visibility === 'only_me' && (values.private ?? 'exclude') === 'exclude';

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

/** The look-back window of the list, compared with the poll before. */
export function watchActivities(reading: Reading, occasion: Occasion<Raw>) {
  const { values, now } = occasion;
  const { raws, listed, edge, athleteId } = readActivities(reading, occasion);
  const days = Number(values.lookBackDays ?? 14);
  const watched = listed.map(
    ({ id, startedAt }): Watched => ({ id, at: startedAt, facts: factsOf(raws.get(id)!) }),
  );
  const memory = watch(watched, {
    memory: occasion.memory as WatchMemory | undefined,
    now,
    edge,
    from: now / 1000 - days * 86_400,
    isWanted: (facts) => wasWanted(facts, values),
  });
  return { memory, raws, watched, athleteId };
}
