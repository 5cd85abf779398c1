import { type WorkoutValue, workoutValues } from '../values.ts';

/**
 * The values of events in plain words, under the same keys for every service, so that a Zap built on
 * one works with another by swapping the trigger.
 */
const values = <K extends string>(all: Record<K, WorkoutValue>) => all;

/** A workout was the nth of a distance: “3rd 10K”. */
export const distanceValues = values({
  distance: { kind: 'text', example: '10K', label: 'Distance Reached' },
  nth: { kind: 'integer', example: 3, label: 'Times So Far' },
  milestone: { kind: 'text', example: '3rd 10K' },
  countedSince: { kind: 'text', example: '2019-04-02', label: 'Counted Since' },
});

/** A total has passed a milestone: “500 km in 2025”. */
export const milestoneOfTotalValues = values({
  milestone: { kind: 'text', example: '500 km in 2025' },
  reached: { kind: 'number', example: 500, label: 'Total Reached' },
  unit: { kind: 'text', example: 'km' },
  next: { kind: 'number', example: 600, label: 'Next Milestone' },
  period: { kind: 'text', example: '2025' },
  periodFrom: { kind: 'text', example: '2025-01-01', label: 'First Day of the Period' },
  periodTo: { kind: 'text', example: '2025-12-31', label: 'Last Day of the Period' },
  countedSince: { kind: 'text', example: '2019-04-02', label: 'Counted Since' },
});

/** A streak of days or weeks has reached a length. */
export const streakValues = values({
  milestone: { kind: 'text', example: '7 days in a row' },
  reached: { kind: 'integer', example: 7, label: 'Streak Reached' },
  unit: { kind: 'text', example: 'days' },
  current: { kind: 'integer', example: 7, label: 'Streak Length So Far' },
  streakFrom: { kind: 'text', example: '2025-10-13', label: 'First Day of the Streak' },
  streakTo: { kind: 'text', example: '2025-10-19', label: 'Day Reached' },
});

/** An athlete has paused for some days. */
export const inactivityValues = values({
  daysInactive: { kind: 'integer', example: 7, label: 'Days Without an Activity' },
  lastDate: { kind: 'text', example: '2025-10-19', label: 'Date of the Last Activity' },
});

/** A workout was edited. */
export const changeValues = values({
  changed: { kind: 'text', example: 'Title', label: 'What Changed' },
  whatChanged: {
    kind: 'text',
    example: 'Title: Morning Run → Lunch Run',
    label: 'What Changed (Before → After)',
  },
});

/** An effort on a segment or over a distance. */
export const effortValues = values({
  effort: { kind: 'text', example: '10K', label: 'Segment or Distance' },
  effortKind: { kind: 'text', example: 'distance', label: 'Kind (segment or distance)' },
  rank: { kind: 'integer', example: 1, label: 'Rank Among the Athlete’s Efforts' },
  leaderboardRank: { kind: 'integer', example: 8, label: 'Rank Among All Athletes' },
  seconds: { kind: 'integer', example: 3122, label: 'Time (s)' },
  time: { kind: 'text', example: '0:52:02', label: 'Time (h:mm:ss)' },
  effortDistanceM: { kind: 'number', example: 10_000, label: 'Distance of the Effort (m)' },
  effortDistanceKm: { kind: 'number', example: 10, label: 'Distance of the Effort (km)' },
  effortDistanceMiles: { kind: 'number', example: 6.21, label: 'Distance of the Effort (mi)' },
  effortPace: { kind: 'text', example: '5:12', label: 'Pace of the Effort (min/km)' },
  effortPaceMiles: { kind: 'text', example: '8:22', label: 'Pace of the Effort (min/mi)' },
  effortSpeedKmh: { kind: 'number', example: 11.5, label: 'Speed of the Effort (km/h)' },
  effortSpeedMph: { kind: 'number', example: 7.2, label: 'Speed of the Effort (mph)' },
});

/** A bike or a pair of shoes has passed a distance. */
export const gearValues = values({
  gearName: { kind: 'text', example: 'Adidas Adizero SL2', label: 'Gear' },
  gearKind: { kind: 'text', example: 'shoe', label: 'Kind (bike or shoe)' },
  passedKm: { kind: 'number', example: 500, label: 'Distance Passed (km)' },
  passedMiles: { kind: 'number', example: 310.69, label: 'Distance Passed (mi)' },
  nextKm: { kind: 'number', example: 1000, label: 'Next Distance (km)' },
  nextMiles: { kind: 'number', example: 621.37, label: 'Next Distance (mi)' },
  gearDistanceKm: { kind: 'number', example: 503.2, label: 'Total Distance (km)' },
  gearDistanceMiles: { kind: 'number', example: 312.67, label: 'Total Distance (mi)' },
});

/** Sums over several workouts. */
export const totalsValues = values({
  count: { kind: 'integer', example: 4, label: 'Activities' },
  distanceM: { kind: 'number', example: 42_310.5, label: 'Distance (m)' },
  distanceKm: { kind: 'number', example: 42.31, label: 'Distance (km)' },
  distanceMiles: { kind: 'number', example: 26.29, label: 'Distance (mi)' },
  movingSeconds: { kind: 'integer', example: 14_220, label: 'Moving Time (s)' },
  movingTime: { kind: 'text', example: '3:57:00', label: 'Moving Time (h:mm:ss)' },
  elevationGainM: { kind: 'integer', example: 512, label: 'Elevation Gain (m)' },
  elevationGainFt: { kind: 'integer', example: 1680, label: 'Elevation Gain (ft)' },
});

/** The same of the previous period, which the changes of {@link summaryValues} are measured against. */
export const previousTotals = {
  count: 3,
  distanceM: 37_110.2,
  distanceKm: 37.11,
  distanceMiles: 23.06,
  movingSeconds: 12_700,
  movingTime: '3:31:40',
  elevationGainM: 452,
  elevationGainFt: 1483,
};

/** A week or month of training, compared with the one before. */
export const summaryValues = values({
  summary: {
    kind: 'text',
    example:
      '4 workouts, 42.31 km, 3:57:00, 512 m elevation gain, +12% time vs. the previous week: Run × 4 (42.31 km)',
  },
  period: { kind: 'text', example: '2025-W42' },
  from: { kind: 'text', example: '2025-10-13', label: 'First Day' },
  to: { kind: 'text', example: '2025-10-19', label: 'Last Day' },
  activeDays: { kind: 'integer', example: 4, label: 'Days with an Activity' },
  ...totalsValues,
  changeCount: { kind: 'integer', example: 1, label: 'Change in Activities' },
  changeDistanceKm: {
    kind: 'number',
    example: 5.2,
    label: 'Change in Distance (km)',
  },
  changeDistanceMiles: {
    kind: 'number',
    example: 3.23,
    label: 'Change in Distance (mi)',
  },
  changeMovingSeconds: {
    kind: 'integer',
    example: 1520,
    label: 'Change in Moving Time (s)',
  },
  changeElevationGainM: {
    kind: 'integer',
    example: 60,
    label: 'Change in Elevation Gain (m)',
  },
  changeElevationGainFt: {
    kind: 'integer',
    example: 197,
    label: 'Change in Elevation Gain (ft)',
  },
  changePercent: {
    kind: 'integer',
    example: 12,
    label: 'Change in Moving Time (%)',
  },
});

/** A training score and how it came about. */
export const scoreValues = values({
  score: { kind: 'integer', example: 78, label: 'Training Score (0 to 100)' },
  volume: { kind: 'number', example: 31.2, label: 'Points for Volume (of 40)' },
  consistency: { kind: 'number', example: 34.1, label: 'Points for Consistency (of 40)' },
  trend: { kind: 'number', example: 12.7, label: 'Points for Trend (of 20)' },
  formula: {
    kind: 'text',
    example:
      '78 = volume 31.2 (40 × 117 of 150 min a week, at most 40) + consistency 34.1 (25 × 4 of 4 weeks active + 15 × (1 − longest gap of 11 in 28 days)) + trend 12.7 (20 × 180 min in the second half against 284 in the first, at most 20)',
    label: 'Score Formula',
  },
  workouts: { kind: 'integer', example: 12, label: 'Activities' },
  minutesPerWeek: { kind: 'number', example: 117, label: 'Minutes a Week' },
  activeWeeks: { kind: 'integer', example: 4 },
  weeks: { kind: 'integer', example: 4 },
  longestGapDays: { kind: 'integer', example: 11, label: 'Longest Pause (days)' },
  from: { kind: 'text', example: '2025-09-22', label: 'First Day' },
  to: { kind: 'text', example: '2025-10-19', label: 'Last Day' },
});

/** "1st", "2nd", "3rd", "11th". */
export function ordinal(n: number): string {
  const teens = n % 100 >= 11 && n % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

const { summary, sport, sportName, sportKind, startLocal, localDate, localTime, weekday } =
  workoutValues;
const { distanceKm, distanceMiles, movingSeconds, movingTime, workoutKey } = workoutValues;

/** What is still known of a workout that was deleted. */
export const deletedValues = values({
  summary,
  sport,
  sportName,
  sportKind,
  startLocal,
  localDate,
  localTime,
  weekday,
  distanceKm,
  distanceMiles,
  movingSeconds,
  movingTime,
  workoutKey,
});
