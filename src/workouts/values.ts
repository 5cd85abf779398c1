import { describeWorkout } from './describeWorkout.ts';
import type { WorkoutFacts, WorkoutForPeople } from './workout.ts';

type Kind = 'text' | 'number' | 'integer' | 'yesNo' | 'wallTime';

/** How a value of a workout is shown in the editor. */
export interface WorkoutValue {
  kind: Kind;
  example: string | number | boolean;
  /** If the key does not say it, above all for units. */
  label?: string;
}

/** The workout of the samples: a run. */
export const exampleWorkout: WorkoutFacts = {
  sport: 'Run',
  name: 'Lunch Run',
  description: 'First 10K of the year',
  distance: 10_021.5,
  movingTime: 3130,
  elapsedTime: 3188,
  elevationGain: 84,
  averageHeartRate: 147,
  maxHeartRate: 162,
  calories: 640,
  device: 'Garmin Forerunner 965',
  service: 'Strava',
  url: 'https://www.strava.com/activities/16195505000',
  start: '2025-10-19T20:00:00Z',
  startLocal: '2025-10-19T13:00:00Z',
  utcOffset: -25_200,
};

/** What a workout of a sample may lack: its values are those of the run, of a swim and of a row. */
const OTHERS = {
  ...describeWorkout(exampleWorkout),
  pacePer100m: '1:58',
  pacePer100yd: '1:48',
  pacePer500m: '2:36',
};

type Shown = Omit<WorkoutValue, 'example'>;

const SHOWN: Record<keyof WorkoutForPeople, Shown> = {
  name: { kind: 'text' },
  summary: { kind: 'text' },
  note: { kind: 'text', label: 'Text for a Note' },
  sport: { kind: 'text', label: 'Sport (Code)' },
  sportName: { kind: 'text', label: 'Sport' },
  sportKind: { kind: 'text', label: 'Sport Kind (foot, ride, swim, other)' },
  description: { kind: 'text' },
  startLocal: { kind: 'wallTime', label: 'Start (Local Date and Time)' },
  endLocal: { kind: 'wallTime', label: 'End (Local Date and Time)' },
  localDate: { kind: 'text' },
  localTime: { kind: 'text' },
  weekday: { kind: 'text' },
  startTimeHidden: { kind: 'yesNo', label: 'Start Time Is Hidden' },
  distanceM: { kind: 'number', label: 'Distance (m)' },
  distanceKm: { kind: 'number', label: 'Distance (km)' },
  distanceMiles: { kind: 'number', label: 'Distance (mi)' },
  movingSeconds: { kind: 'integer', label: 'Moving Time (s)' },
  movingTime: { kind: 'text', label: 'Moving Time (h:mm:ss)' },
  elapsedSeconds: { kind: 'integer', label: 'Elapsed Time (s)' },
  elapsedTime: { kind: 'text', label: 'Elapsed Time (h:mm:ss)' },
  paceMinPerKm: { kind: 'text', label: 'Pace (min/km)' },
  paceMinPerMile: { kind: 'text', label: 'Pace (min/mi)' },
  pacePer100m: { kind: 'text', label: 'Swim Pace (min/100 m)' },
  pacePer100yd: { kind: 'text', label: 'Swim Pace (min/100 yd)' },
  pacePer500m: { kind: 'text', label: 'Rowing Pace (min/500 m)' },
  speedKmh: { kind: 'number', label: 'Average Speed (km/h)' },
  speedMph: { kind: 'number', label: 'Average Speed (mph)' },
  elevationGainM: { kind: 'integer', label: 'Elevation Gain (m)' },
  elevationGainFt: { kind: 'integer', label: 'Elevation Gain (ft)' },
  averageHeartRate: { kind: 'integer', label: 'Average Heart Rate (bpm)' },
  maxHeartRate: { kind: 'integer', label: 'Maximum Heart Rate (bpm)' },
  calories: { kind: 'integer', label: 'Calories (kcal)' },
  device: { kind: 'text' },
  service: { kind: 'text' },
  url: { kind: 'text', label: 'Link to the Activity' },
  workoutKey: { kind: 'text', label: 'Workout Key (Same in Every Service)' },
};

/** The same values with the examples of a workout. */
export function valuesOf(example: WorkoutFacts): Record<keyof WorkoutForPeople, WorkoutValue> {
  const examples = describeWorkout(example);
  const keys = Object.keys(SHOWN) as (keyof WorkoutForPeople)[];
  return Object.fromEntries(
    keys.map((key) => [key, { ...SHOWN[key], example: examples[key] ?? OTHERS[key] }]),
  ) as Record<keyof WorkoutForPeople, WorkoutValue>;
}

/**
 * The values of a workout in plain words, under the same keys for every service, so that a Zap
 * built on one works with another by swapping the trigger.
 */
export const workoutValues = valuesOf(exampleWorkout);
