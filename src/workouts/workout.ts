import { type LocalStart, localStart, type StartFacts } from './localTime.ts';
import { type MeasuredFacts, type Measures, measuresOf } from './measures.ts';
import { type Sport, sportOf } from './sports.ts';
import { noteOf, summaryOf } from './summary.ts';
import { feet, type Measure, whole, wholeMetres } from './units.ts';
import { workoutKey } from './workoutKey.ts';

/**
 * What a service says of a workout, in neutral words. A service's module fills it from its
 * own payload; whatever it does not know it leaves out. There is no place for coordinates.
 */
export interface WorkoutFacts extends StartFacts, MeasuredFacts {
  /** Strava's sport_type or Runkeeper's type. */
  sport?: string | null | undefined;
  name?: string | null | undefined;
  description?: string | null | undefined;
  /** Metres. */
  elevationGain?: Measure;
  /** Beats a minute. */
  averageHeartRate?: Measure;
  maxHeartRate?: Measure;
  /** kcal */
  calories?: Measure;
  /**
   * What recorded it: "Garmin Forerunner 965". Strava's terms ask to name it for Garmin data:
   * https://developers.strava.com/guidelines/
   */
  device?: string | null | undefined;
  /** Where `url` leads: "Strava". */
  service?: string | null | undefined;
  /** Page of the workout at its service. */
  url?: string | null | undefined;
}

/** A workout in people's units. Every key is always present, `null` when unknown. */
export interface Workout extends Sport, LocalStart, Measures {
  name: string | null;
  description: string | null;
  elevationGainM: number | null;
  elevationGainFt: number | null;
  averageHeartRate: number | null;
  maxHeartRate: number | null;
  calories: number | null;
  device: string | null;
  service: string | null;
  url: string | null;
  /** Mostly equal for recordings of one workout by two services; see `workoutKey`. */
  workoutKey: string | null;
}

/** A workout with its texts, ready for a CRM. */
export interface WorkoutForPeople extends Workout {
  /** One line. */
  summary: string;
  /** Several lines, for the body of a note. */
  note: string;
}

/**
 * The people's side of a workout: units, local time, name of the sport, texts and key, the
 * same keys for every service. Only what `WorkoutFacts` names is read, so nothing private
 * that comes along in the object can pass. Zero distances and times mean "not recorded".
 */
export function describeWorkout(facts: WorkoutFacts): WorkoutForPeople {
  const sport = sportOf(facts.sport);
  const workout: Workout = {
    ...sport,
    name: text(facts.name),
    description: text(facts.description),
    ...localStart(facts),
    ...measuresOf(facts, sport.sportKind),
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
  return { ...workout, summary: summaryOf(workout), note: noteOf(workout) };
}

const text = (value: string | null | undefined): string | null => value?.trim() || null;
