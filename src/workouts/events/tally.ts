import { DAY_MS, dateOf } from '../calendar.ts';
import { byArrival, dayOf, type RecordedWorkout } from './recorded.ts';

/** A multiple of a step that a running sum has reached: the third 10K, 500 km this year. */
export interface Reached {
  tally: string;
  /** How many steps. */
  n: number;
  /** The workout that took the sum there. */
  workoutId: string;
}

type Counted = { at: number; adds: Record<string, number> };

/** What is remembered of a history that is too long to read every time. */
export interface TallyMemory {
  /** First day that was counted if the whole history was too long to read, else null. */
  since: string | null;
  /** When the history was last read, epoch milliseconds. */
  readAt: number;
  /** Workouts before this moment (epoch seconds) are in the sums for good. */
  settled: number;
  sums: Record<string, number>;
  /** What each later workout added. */
  counted: Record<string, Counted>;
  reached: Reached[];
}

/** What is summed, and what is known of the history. */
export interface TallyOptions {
  /** What a workout adds to which sums, in whole numbers so that the order does not matter. */
  adds(workout: RecordedWorkout): Record<string, number>;
  stepOf(tally: string): number;
  memory?: TallyMemory | undefined;
  /** The workouts are the whole history. */
  complete: boolean;
  /** The workouts are complete after this moment, epoch seconds. */
  edge: number;
  /** The present moment, epoch milliseconds. */
  now: number;
}

/** Late uploads and edits of older workouts wait for the next reading of the whole history. */
export const WINDOW_DAYS = 30;

/** The history is read again before the memory is seven days old. */
const REREAD_MS = 6 * DAY_MS;

/** Whether the sums were taken of the whole history lately enough to go on from them. */
export const isFresh = (memory: TallyMemory | undefined, now: number): boolean =>
  memory !== undefined && now - memory.readAt < REREAD_MS;

/**
 * Keeps running sums and tells which multiples of their steps were reached: `recent` by the workouts of
 * the last 30 days, `all` by any that was given. Each multiple is reached once: a sum that shrinks (a
 * workout was deleted or shortened) and grows again reaches the same multiples, not new ones.
 *
 * Workouts count in the order of their arrival, so that a late upload changes nothing that was told.
 * Whatever the order in which they become known, the multiples reached are the same: 1, 2, … up to the sum.
 * Old workouts that are imported later count from the next reading on, without being told one by one.
 */
export function tally(
  workouts: readonly RecordedWorkout[],
  options: TallyOptions,
): { recent: Reached[]; all: Reached[]; memory: TallyMemory } {
  const { memory, complete, now } = options;
  const anew = complete || !memory;
  const edge = Math.max(
    now / 1000 - (WINDOW_DAYS * DAY_MS) / 1000,
    complete ? Number.NEGATIVE_INFINITY : options.edge,
    memory?.settled ?? Number.NEGATIVE_INFINITY,
  );
  const sums = anew ? {} : { ...memory.sums };
  const counted: TallyMemory['counted'] = {};
  const reached: Reached[] = [];
  const add = (workoutId: string, changes: Record<string, number>) => {
    for (const [name, change] of Object.entries(changes)) {
      const before = sums[name] ?? 0;
      sums[name] = before + change;
      const last = stepsIn(sums[name], options.stepOf(name));
      for (let n = stepsIn(before, options.stepOf(name)) + 1; n <= last; n += 1) {
        reached.push({ tally: name, n, workoutId });
      }
    }
  };

  const present = new Set(workouts.map(({ id }) => id));
  if (!anew) {
    for (const [id, { at, adds }] of Object.entries(memory.counted)) {
      // Workouts that have left the end of the list are still part of the history.
      if (at > edge && !present.has(id)) add(id, negative(adds));
    }
  }
  for (const { workout, adds } of anew
    ? knownFirst(workouts, options)
    : arriving(workouts, options)) {
    const { id, startedAt: at } = workout;
    if (at <= edge && !anew) continue;
    const before = anew ? {} : (memory.counted[id]?.adds ?? {});
    add(id, difference(adds, before));
    if (at > edge) counted[id] = { at, adds };
  }

  const isBaseline = !memory && !complete;
  const told = memory?.reached.filter(({ workoutId }) => counted[workoutId]) ?? [];
  const news = reached.filter(
    ({ workoutId: id }) => counted[id] && !(anew && isSame(counted[id], memory?.counted[id])),
  );
  const recent = isBaseline ? [] : distinctSteps([...told, ...news]);
  const oldest = workouts.length > 0 ? dateOf(Math.min(...workouts.map(dayOf))) : null;
  return {
    recent,
    all: isBaseline ? reached : distinctSteps([...recent, ...reached]),
    memory: {
      since: memory ? memory.since : complete ? null : oldest,
      readAt: anew || !isFresh(memory, now) ? now : memory.readAt,
      settled: edge,
      sums,
      counted,
      reached: recent,
    },
  };
}

type Arrival = { workout: RecordedWorkout; adds: Record<string, number> };

const arriving = (
  workouts: readonly RecordedWorkout[],
  { adds }: Pick<TallyOptions, 'adds'>,
): Arrival[] => byArrival(workouts).map((workout) => ({ workout, adds: adds(workout) }));

/**
 * The order in which sums start anew: what the memory holds as it is comes first, so that what was corrected
 * or has appeared since reaches the numbers that are left, and not those that were told.
 */
function knownFirst(
  workouts: readonly RecordedWorkout[],
  { memory, adds }: Pick<TallyOptions, 'memory' | 'adds'>,
): Arrival[] {
  const arrivals = arriving(workouts, { adds });
  const isKnown = ({ workout: { id, startedAt: at }, adds: now }: Arrival) =>
    memory !== undefined && (at <= memory.settled || isSame({ at, adds: now }, memory.counted[id]));
  return [...arrivals.filter(isKnown), ...arrivals.filter((one) => !isKnown(one))];
}

/** Sums of decimals may miss a multiple by a hair. */
const stepsIn = (sum: number, step: number): number => Math.floor(sum / step + 1e-9);

/** Whether a workout still adds what it added when it was reported. */
const isSame = (now: Counted, before: Counted | undefined): boolean =>
  before !== undefined &&
  Object.values(difference(now.adds, before.adds)).every((change) => change === 0);

const negative = (adds: Record<string, number>) =>
  Object.fromEntries(Object.entries(adds).map(([name, value]) => [name, -value]));

const difference = (after: Record<string, number>, before: Record<string, number>) =>
  Object.fromEntries(
    [...new Set([...Object.keys(after), ...Object.keys(before)])].map((name) => [
      name,
      (after[name] ?? 0) - (before[name] ?? 0),
    ]),
  );

const distinctSteps = (reached: readonly Reached[]): Reached[] =>
  [
    ...new Map(
      [...reached].reverse().map((one) => [`${one.tally}:${one.n}`, one] as const),
    ).values(),
  ].reverse();
