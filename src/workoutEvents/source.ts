import { choice } from '../core/input/fields.ts';
import type { Raw } from '../core/raw.ts';
import type { Occasion, Reading } from '../core/reading/events.ts';
import type { Shape } from '../core/shape.ts';
import { DAY_MS } from '../workouts/calendar.ts';
import type { RecordedWorkout } from '../workouts/events/recorded.ts';
import { isFresh, type TallyMemory, WINDOW_DAYS } from '../workouts/events/tally.ts';
import type { ShownActivity } from './activityEvent.ts';
import type { unitsOfTexts } from './units.ts';

/** A list of workouts, prepared for events. */
export type Workouts = {
  /** The service's own records by the workout's id. */
  raws: ReadonlyMap<string, Raw>;
  /** All workouts of the list. */
  listed: RecordedWorkout[];
  /** The workouts that the user wants to count, a workout of two devices once. */
  counted: RecordedWorkout[];
  /** The athlete's local day, as a number of days. */
  today: number;
  /** The moment after which everything was read, in epoch seconds. */
  edge: number;
  /** Whether the list was read to its end. */
  isWhole: boolean;
  athleteId: string;
};

/**
 * A service whose athletes keep a list of workouts. An athlete's events are the same for every
 * service, so that a Zap built on one works with another by swapping the trigger.
 */
export type WorkoutSource<Filters extends Shape = Shape> = {
  /** "Strava" */
  service: string;
  /** Its name in the keys of operations: "strava". */
  key: string;
  /** How an event shows an activity. */
  activity: ShownActivity;
  /** Whether the list shows elevation gain. */
  hasClimb: boolean;
  /** Maximum pages to read of a history, and of the months that summaries look back at. */
  pages: { history: number; summaries: number };
  /** Which activities count, and the units of texts about them; the same fields in every trigger. */
  countedFilters(units?: ReturnType<typeof unitsOfTexts>): Filters;
  read(reading: Pick<Reading, 'records' | 'complete'>, occasion: Occasion<Raw>): Workouts;
  /** Whether the list reaches back before a day, so that no more pages are needed. */
  reachesBack(records: readonly Raw[], day: number): boolean;
  /** When a workout began, in epoch seconds. */
  startOf(raw: Raw): number;
};

/** Whether the list reaches back more than so many days. */
export const reachesDaysBack = (
  { reachesBack }: Pick<WorkoutSource, 'reachesBack'>,
  records: readonly Raw[],
  { now, days }: { now: number; days: number },
): boolean => reachesBack(records, Math.floor(now / DAY_MS) - days);

/** Whether a poll of sums has read enough: the sums are fresh, and the list covers what may still change. */
export const coversWindow = (
  source: WorkoutSource,
  records: readonly Raw[],
  { purpose, memory, now }: Occasion<Raw>,
): boolean =>
  purpose !== 'fill' &&
  isFresh(memory as TallyMemory | undefined, now) &&
  reachesDaysBack(source, records, { now, days: WINDOW_DAYS });

/** An optional field that says yes or no, read by the step itself. */
export const yesOrNo = (label: string, help: string) =>
  choice({ yes: 'Yes', no: 'No' }, { label, help, local: true }).optional();

/** Events by their activities, newest first. */
export const latestFirst = <E extends { workoutId: string }>(
  events: readonly E[],
  raws: ReadonlyMap<string, Raw>,
  startOf: (raw: Raw) => number,
): E[] => {
  const at = ({ workoutId }: E) => (raws.has(workoutId) ? startOf(raws.get(workoutId)!) : 0);
  return events
    .map((event, index) => ({ event, index }))
    .sort((a, b) => at(b.event) - at(a.event) || b.index - a.index)
    .map(({ event }) => event);
};
