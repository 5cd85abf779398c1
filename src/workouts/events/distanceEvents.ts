import { type Distance, RACE_DISTANCES } from '../milestones.ts';
import { type SportKind, sportOf } from '../sports.ts';
import { measure } from '../units.ts';
import type { RecordedWorkout } from './recorded.ts';
import { type Reached, type TallyOptions, tally } from './tally.ts';

/** Which times of a distance are reported: the first, every one, or every n-th. */
export type Times = 'first' | 'every' | number;

/** Which distances are told of, and how often. */
export interface DistanceChoice {
  /** Names of race distances ("10K"). */
  distances: readonly string[];
  /** One more distance. */
  own?: Distance | null;
  times: Times;
  /** Report only the longest of several distances that one workout reached. */
  longestOnly: boolean;
}

/** A distance that was reached for the n-th time. */
export interface DistanceEvent {
  /** The same whenever and however often it is found: "foot:10K:1". */
  key: string;
  workoutId: string;
  distance: string;
  metres: number;
  nth: number;
  /** Runs, walks and hikes count together, and so do all rides. */
  sportKind: SportKind;
  /** First day that was counted; null if the whole history was. */
  countedSince: string | null;
}

/** Distance milestones among workouts, and what to remember for the next look. */
export function distanceEvents(
  workouts: readonly RecordedWorkout[],
  choice: DistanceChoice,
  options: Omit<TallyOptions, 'adds' | 'stepOf'> & { all: boolean },
) {
  const { own } = choice;
  const chosen = [
    ...RACE_DISTANCES.filter(({ name }) => choice.distances.includes(name)),
    ...(own ? [own] : []),
  ];
  const metresOf = new Map(chosen.map(({ name, metres }) => [name, metres]));
  const counted = tally(workouts, {
    ...options,
    adds: ({ sport, distanceM }) => {
      const { sportKind } = sportOf(sport);
      const reached = chosen.filter(({ metres }) => (measure(distanceM) ?? 0) >= metres);
      return Object.fromEntries(reached.map(({ name }) => [`${sportKind}:${name}`, 1]));
    },
    stepOf: () => 1,
  });
  const { since } = counted.memory;
  const events = (options.all ? counted.all : counted.recent)
    .filter(({ n }) => isWanted(n, choice.times))
    .map(({ tally: name, n, workoutId }: Reached): DistanceEvent => {
      const [sportKind, distance] = name.split(':') as [SportKind, string];
      return {
        key: [name, ...(since ? [since] : []), n].join(':'),
        workoutId,
        distance,
        metres: metresOf.get(distance) ?? 0,
        nth: n,
        sportKind,
        countedSince: since,
      };
    });
  return { events: choice.longestOnly ? longestOf(events) : events, memory: counted.memory };
}

const isWanted = (n: number, times: Times): boolean =>
  times === 'every' || (times === 'first' ? n === 1 : n % times === 0);

function longestOf(events: readonly DistanceEvent[]): DistanceEvent[] {
  const longest = new Map<string, number>();
  for (const { workoutId, metres } of events) {
    longest.set(workoutId, Math.max(metres, longest.get(workoutId) ?? 0));
  }
  return events.filter(({ workoutId, metres }) => metres === longest.get(workoutId));
}
