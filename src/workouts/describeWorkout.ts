import { localEnd, localStart } from './localTime.ts';
import { measuresOf, toldTime } from './measures.ts';
import { sportOf } from './sports.ts';
import { noteOf, summaryOf } from './summary.ts';
import type { UnitSystem } from './unitSystem.ts';
import { feet, whole, wholeMetres } from './units.ts';
import type { Workout, WorkoutFacts, WorkoutForPeople } from './workout.ts';
import { workoutKey } from './workoutKey.ts';

/**
 * The people's side of a workout: units, local time, name of the sport, texts and key, the
 * same keys for every service. The texts are in the `units` of their reader, or in both where nobody knows. Only what `WorkoutFacts` names is read, so nothing private
 * that comes along in the object can pass. Zero distances and times mean "not recorded".
 */
export function describeWorkout(
  facts: WorkoutFacts,
  units: UnitSystem | null = null,
): WorkoutForPeople {
  const sport = sportOf(facts.sport);
  const start = localStart(facts);
  const measures = measuresOf(facts, sport);
  const workout: Workout = {
    ...sport,
    name: text(facts.name),
    description: text(facts.description),
    ...start,
    endLocal: localEnd(start, measures.elapsedSeconds ?? measures.movingSeconds),
    ...measures,
    elevationGainM: wholeMetres(facts.elevationGain),
    elevationGainFt: feet(facts.elevationGain),
    averageHeartRate: whole(facts.averageHeartRate || null),
    maxHeartRate: whole(facts.maxHeartRate || null),
    calories: whole(facts.calories || null),
    device: text(facts.device),
    service: text(facts.service),
    url: text(facts.url),
    workoutKey: workoutKey(facts),
  };
  const told = { workout, seconds: toldTime(facts), units };
  return { ...workout, summary: summaryOf(told), note: noteOf(told) };
}

const text = (value: string | null | undefined): string | null => value?.trim() || null;
