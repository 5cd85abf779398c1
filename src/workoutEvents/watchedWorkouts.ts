import { integer } from '../core/input/fields.ts';
import type { Raw } from '../core/raw.ts';
import type { Occasion, Reading } from '../core/reading/events.ts';
import type { Shape } from '../core/shape.ts';
import { DAY_SECONDS } from '../workouts/calendar.ts';
import { type Fact, type Watched, type WatchMemory, watch } from '../workouts/events/changes.ts';
import { reachesDaysBack, type WorkoutSource } from './source.ts';

/** A list of workouts that is watched for changes and deletions. */
export type WatchedSource<Filters extends Shape = Shape> = Pick<
  WorkoutSource,
  'activity' | 'read' | 'reachesBack'
> & {
  /** Which activities are watched. */
  watchedFilters(): Filters;
  /** The values of an activity to watch. */
  watchedFacts(raw: Raw): Record<string, Fact>;
  /** Whether an activity was one that the user wants, by its remembered values. */
  isWanted(facts: Record<string, Fact>, values: Raw): boolean;
  /** Whether it is left out because only the athlete may see it. */
  isHidden(facts: Record<string, Fact>, values: Raw): boolean;
};

/** With more days, every poll would have to read several pages. */
const MOST_DAYS = 30;

/** Input fields of a trigger that watches workouts: how far it looks back, and the filters. */
export const watchInput = <F extends Shape>({ watchedFilters }: WatchedSource<F>) => ({
  lookBackDays: integer({
    label: 'Look Back (days)',
    min: 1,
    max: MOST_DAYS,
    local: true,
    help: `Only watches activities that started within this many days, at most ${MOST_DAYS}. Defaults to 14.`,
  }).optional(),
  ...watchedFilters(),
});

const watchedDays = ({ lookBackDays }: Raw) => Number(lookBackDays ?? 14);

/** Whether the list holds every watched activity for certain, so that a missing one is gone. */
export const holdsWatched =
  <F extends Shape>(source: WatchedSource<F>) =>
  (records: readonly Raw[], { values, now }: Occasion<Raw>): boolean =>
    reachesDaysBack(source, records, { now, days: watchedDays(values) });

/** Compares the look-back window of the list with the previous poll: `facts` of all listed activities, `watched` those that the user wants. */
export function watchWorkouts<F extends Shape>(
  { read, watchedFacts, isWanted }: WatchedSource<F>,
  reading: Reading,
  occasion: Occasion<Raw>,
) {
  const { values, now } = occasion;
  const { raws, listed, edge, athleteId } = read(reading, occasion);
  const all = listed.map(
    ({ id, startedAt }): Watched => ({ id, at: startedAt, facts: watchedFacts(raws.get(id)!) }),
  );
  const memory = watch(all, {
    memory: occasion.memory as WatchMemory | undefined,
    now,
    edge,
    from: now / 1000 - watchedDays(values) * DAY_SECONDS,
    isWanted: (facts) => isWanted(facts, values),
    gone: occasion.gone,
  });
  return {
    memory,
    raws,
    athleteId,
    facts: new Map(all.map(({ id, facts }) => [id, facts])),
    watched: all.filter(({ facts }) => isWanted(facts, values)),
  };
}
