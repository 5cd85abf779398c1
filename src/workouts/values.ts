import type { WorkoutForPeople } from './workout.ts';

type Kind = 'text' | 'number' | 'integer' | 'yesNo' | 'wallTime';

/** How a value of a workout is shown in the editor. */
export interface WorkoutValue {
  kind: Kind;
  example: string | number | boolean;
  /** If the key does not say it, above all for units. */
  label?: string;
}

/**
 * The values of a workout in plain words, under the same keys for every service, so that a Zap
 * built on one works with another by swapping the trigger.
 */
export const workoutValues: Record<keyof WorkoutForPeople, WorkoutValue> = {
  name: { kind: 'text', example: 'Lunch Run' },
  summary: {
    kind: 'text',
    example:
      'Ran 10.02 km (6.23 mi) in 52:10, 5:12 /km, 84 m elevation gain — "Lunch Run", Sun 19 Oct 2025 13:00',
  },
  note: {
    kind: 'text',
    example:
      'Lunch Run\nRun, Sunday 19 October 2025 13:00\nDistance: 10.02 km (6.23 mi)\nTime: 52:10\nPace: 5:12 /km (8:23 /mi)',
    label: 'Text for a Note',
  },
  sport: { kind: 'text', example: 'Run', label: 'Sport (Code)' },
  sportName: { kind: 'text', example: 'Run', label: 'Sport' },
  sportKind: { kind: 'text', example: 'foot', label: 'Sport Kind (foot, ride, swim, other)' },
  description: { kind: 'text', example: 'First 10K of the year' },
  startLocal: {
    kind: 'wallTime',
    example: '2025-10-19T13:00:00-07:00',
    label: 'Start (Local Date and Time)',
  },
  endLocal: {
    kind: 'wallTime',
    example: '2025-10-19T13:53:08-07:00',
    label: 'End (Local Date and Time)',
  },
  localDate: { kind: 'text', example: '2025-10-19' },
  localTime: { kind: 'text', example: '13:00' },
  weekday: { kind: 'text', example: 'Sunday' },
  startTimeHidden: { kind: 'yesNo', example: false, label: 'Start Time Is Hidden' },
  distanceM: { kind: 'number', example: 10021.5, label: 'Distance (m)' },
  distanceKm: { kind: 'number', example: 10.02, label: 'Distance (km)' },
  distanceMiles: { kind: 'number', example: 6.23, label: 'Distance (mi)' },
  movingSeconds: { kind: 'integer', example: 3130, label: 'Moving Time (s)' },
  movingTime: { kind: 'text', example: '0:52:10', label: 'Moving Time (h:mm:ss)' },
  elapsedSeconds: { kind: 'integer', example: 3188, label: 'Elapsed Time (s)' },
  elapsedTime: { kind: 'text', example: '0:53:08', label: 'Elapsed Time (h:mm:ss)' },
  paceMinPerKm: { kind: 'text', example: '5:12', label: 'Pace (min/km)' },
  paceMinPerMile: { kind: 'text', example: '8:23', label: 'Pace (min/mi)' },
  pacePer100m: { kind: 'text', example: '1:58', label: 'Swim Pace (min/100 m)' },
  pacePer100yd: { kind: 'text', example: '1:48', label: 'Swim Pace (min/100 yd)' },
  pacePer500m: { kind: 'text', example: '2:36', label: 'Rowing Pace (min/500 m)' },
  speedKmh: { kind: 'number', example: 11.5, label: 'Average Speed (km/h)' },
  speedMph: { kind: 'number', example: 7.2, label: 'Average Speed (mph)' },
  elevationGainM: { kind: 'integer', example: 84, label: 'Elevation Gain (m)' },
  elevationGainFt: { kind: 'integer', example: 276, label: 'Elevation Gain (ft)' },
  averageHeartRate: { kind: 'integer', example: 147, label: 'Average Heart Rate (bpm)' },
  maxHeartRate: { kind: 'integer', example: 162, label: 'Maximum Heart Rate (bpm)' },
  calories: { kind: 'integer', example: 640, label: 'Calories (kcal)' },
  device: { kind: 'text', example: 'Garmin Forerunner 965' },
  service: { kind: 'text', example: 'Strava' },
  url: {
    kind: 'text',
    example: 'https://www.strava.com/activities/16195505000',
    label: 'Link to the Activity',
  },
  workoutKey: {
    kind: 'text',
    example: '20251019T1300-t7-d8',
    label: 'Workout Key (Same in Every Service)',
  },
};
