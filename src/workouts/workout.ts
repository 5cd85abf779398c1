import { type LocalStart, localStart, type StartFacts } from './localTime.ts';
import { type Sport, sportOf } from './sports.ts';
import { noteOf, summaryOf } from './summary.ts';
import {
  averageSpeed,
  feet,
  kilometres,
  kmPerHour,
  longTime,
  type Measure,
  measure,
  miles,
  milesPerHour,
  pacePer100m,
  pacePerKm,
  pacePerMile,
  whole,
  wholeMetres,
} from './units.ts';
import { workoutKey } from './workoutKey.ts';

/**
 * What a service says of a workout, in neutral words. A service's module fills it from its
 * own payload; whatever it does not know it leaves out. There is no place for coordinates.
 */
export interface WorkoutFacts extends StartFacts {
  /** Strava's sport_type or Runkeeper's type. */
  sport?: string | null | undefined;
  name?: string | null | undefined;
  description?: string | null | undefined;
  /** Metres. */
  distance?: Measure;
  /** Seconds without pauses; Runkeeper's `duration`. */
  movingTime?: Measure;
  /** Seconds from start to end. */
  elapsedTime?: Measure;
  /** Metres. */
  elevationGain?: Measure;
  /** m/s; used only where distance and time do not give it. */
  averageSpeed?: Measure;
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
export interface Workout extends Sport, LocalStart {
  name: string | null;
  description: string | null;
  /** Metres as measured; `null` rather than 0 where a sport covers none (yoga). */
  distanceM: number | null;
  distanceKm: number | null;
  distanceMiles: number | null;
  movingSeconds: number | null;
  /** "h:mm:ss" */
  movingTime: string | null;
  elapsedSeconds: number | null;
  elapsedTime: string | null;
  /** "m:ss"; on foot only. */
  paceMinPerKm: string | null;
  paceMinPerMile: string | null;
  /** "m:ss"; swims only. */
  pacePer100m: string | null;
  speedKmh: number | null;
  speedMph: number | null;
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
  const distance = measure(facts.distance) || null;
  const moving = measure(facts.movingTime) || null;
  const elapsed = measure(facts.elapsedTime) || null;
  const speed =
    averageSpeed(distance, moving) ||
    measure(facts.averageSpeed) ||
    averageSpeed(distance, elapsed);
  const onFoot = sport.sportKind === 'foot' ? speed : null;
  const workout: Workout = {
    ...sport,
    name: text(facts.name),
    description: text(facts.description),
    ...localStart(facts),
    distanceM: distance,
    distanceKm: kilometres(distance),
    distanceMiles: miles(distance),
    movingSeconds: whole(moving),
    movingTime: longTime(moving),
    elapsedSeconds: whole(elapsed),
    elapsedTime: longTime(elapsed),
    paceMinPerKm: pacePerKm(onFoot),
    paceMinPerMile: pacePerMile(onFoot),
    pacePer100m: pacePer100m(sport.sportKind === 'swim' ? speed : null),
    speedKmh: kmPerHour(speed),
    speedMph: milesPerHour(speed),
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
