import { numberOf, type Raw } from '../../core/raw.ts';
import type { WatchedSource } from '../../workoutEvents/watchedWorkouts.ts';
import type { Fact } from '../../workouts/events/changes.ts';
import { activityFilters, keepActivity } from '../activities/filters.ts';
import { startFacts } from '../record.ts';
import { runkeeperWorkouts } from './activityList.ts';

const rounded = (value: unknown, digits = 0): number | null => {
  const number = numberOf(value);
  return number === null ? null : Number(number.toFixed(digits));
};

/** What a feed shows of an activity and people may edit. */
const watchedFacts = (raw: Raw): Record<string, Fact> => ({
  sport: (raw.type ?? null) as Fact,
  distanceM: rounded(raw.total_distance, 1),
  movingSeconds: rounded(raw.duration),
  startLocal: startFacts(raw).startLocal,
  calories: rounded(raw.total_calories),
  entryMode: (raw.entry_mode ?? null) as Fact,
});

/** Runkeeper's feed as it is watched for edits. It does not show who can see an activity. */
export const watchedActivities: WatchedSource<ReturnType<typeof activityFilters>> = {
  ...runkeeperWorkouts,
  watchedFilters: activityFilters,
  watchedFacts,
  isWanted: ({ sport, distanceM, movingSeconds, entryMode }, values) =>
    keepActivity(
      { type: sport, total_distance: distanceM, duration: movingSeconds, entry_mode: entryMode },
      values,
    ),
  isHidden: () => false,
};
