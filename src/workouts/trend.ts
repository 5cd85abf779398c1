import { dayNumber } from './calendar.ts';
import { type CountedWorkout, countedSeconds } from './totals.ts';

/** How the second half of a window compares with the first, in minutes of training. */
export type Trend = 'Rising' | 'Steady' | 'Falling';

/** Change from the first half of the window to the second from which a trend counts as one. */
const TREND_SHARE = 0.15;

/** Whether the second half of the window's days holds more or fewer minutes than the first. */
export function trendOf(workouts: readonly CountedWorkout[], from: string, to: string): Trend {
  const [first, last] = [dayNumber(from)!, dayNumber(to)!];
  const middle = (first + last) / 2;
  const minutes = (inHalf: (day: number) => boolean) =>
    workouts.reduce((sum, workout) => {
      const day = dayNumber(workout.localDate);
      const counts = day !== null && day >= first && day <= last && inHalf(day);
      return counts ? sum + countedSeconds(workout) / 60 : sum;
    }, 0);
  const early = minutes((day) => day < middle);
  const late = minutes((day) => day > middle);
  const change = late - early;
  return Math.abs(change) <= TREND_SHARE * early ? 'Steady' : change > 0 ? 'Rising' : 'Falling';
}
