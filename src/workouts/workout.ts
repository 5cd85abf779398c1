import type { LocalStart, StartFacts } from './localTime.ts';
import type { MeasuredFacts, Measures } from './measures.ts';
import type { Sport } from './sports.ts';
import type { Measure } from './units.ts';

/**
 * What a service says about a workout, in neutral words. A service's module fills it from its
 * own payload; whatever it does not know it leaves out. There is no place for coordinates.
 */
export interface WorkoutFacts extends StartFacts, MeasuredFacts {
  /** Strava's sport_type or Runkeeper's type. */
  sport?: string | null | undefined;
  name?: string | null | undefined;
  description?: string | null | undefined;
  /** Meters. */
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
  /** The start and the time from start to end later, with the start's offset; null if either is unknown. */
  endLocal: string | null;
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
