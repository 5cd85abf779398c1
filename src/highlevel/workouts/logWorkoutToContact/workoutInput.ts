import { describeWorkout } from '../../../workouts/describeWorkout.ts';
import { localStart } from '../../../workouts/localTime.ts';
import { type MarkFacts, offsetIn } from '../../../workouts/marker.ts';
import { sportOf } from '../../../workouts/sports.ts';

import type { UnitSystem } from '../../../workouts/unitSystem.ts';

/** A workout as a Zap maps it into a step, from whatever trigger. */
export type WorkoutInput = {
  service: string;
  athlete: string;
  activity: string;
  startLocal: string;
  start?: string | undefined;
  name?: string | undefined;
  sport?: string | undefined;
  note?: string | undefined;
  distanceM?: number | undefined;
  movingSeconds?: number | undefined;
  elapsedSeconds?: number | undefined;
  url?: string | undefined;
  /** The units that the user chose: those of distances in the form as well. */
  units?: UnitSystem | undefined;
  /** The units of texts: the user's, else those of the account's country; both where neither is known. */
  toldIn?: UnitSystem | null | undefined;
};

export function workoutFacts(input: WorkoutInput): MarkFacts {
  return {
    service: input.service,
    activity: input.activity,
    startLocal: input.startLocal,
    start: input.start,
    utcOffset: offsetIn(input.startLocal),
    sport: input.sport ? sportOf(input.sport).sport : null,
    distance: input.distanceM,
    movingTime: input.movingSeconds,
    elapsedTime: input.elapsedSeconds,
  };
}

/** Room for the mark below: HighLevel's notes hold 65,000 characters. */
const LONGEST_NOTE = 60_000;

/** The workout in words: title, one line and the body of a note, which the user may have mapped. */
export function wordsOf(input: WorkoutInput): { title: string; summary: string; note: string } {
  const workout = describeWorkout(
    {
      ...workoutFacts(input),
      sport: input.sport,
      name: input.name,
      url: input.url,
    },
    input.toldIn,
  );
  return {
    title: [workout.sportName, workout.name].filter(Boolean).join(': '),
    summary: workout.summary,
    note: (input.note?.trim() || workout.note).slice(0, LONGEST_NOTE),
  };
}

/** What totals, streaks and milestones need to know of the workout. */
export const countedOf = (input: WorkoutInput) => ({
  sport: input.sport,
  localDate: localStart(workoutFacts(input)).localDate,
  distanceM: input.distanceM,
  movingSeconds: input.movingSeconds,
  elapsedSeconds: input.elapsedSeconds,
});
