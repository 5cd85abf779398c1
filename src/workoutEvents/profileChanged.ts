import type { Raw } from '../core/raw.ts';
import type { Occasion, Reading } from '../core/reading/events.ts';
import { type Fact, type WatchMemory, watch } from '../workouts/events/changes.ts';
import { chosenEdits, editsOf, PROFILE_EDITS } from '../workouts/events/edits.ts';
import { asNew, editsInput, knownEdits } from './edits.ts';

/** A service's profile of the connected athlete. */
type ProfileSource = {
  idOf(raw: Raw, context: Raw): string;
  /** A key that every answer has. */
  always: string;
  /** The values to watch. */
  watchedFacts(raw: Raw): Record<string, Fact>;
  forPeople(raw: Raw, values: Raw, zone: string, context: Raw): Raw;
};

/** Edits of an athlete's profile. */
export const profileChanged = ({ idOf, always, watchedFacts, forPeople }: ProfileSource) => ({
  input: () => ({ fields: editsInput(knownEdits(PROFILE_EDITS, watchedFacts)) }),
  result: '' as const,
  always,
  remembers: true,
  events: ({ records }: Reading, occasion: Occasion<{ fields?: string[] }>) => {
    const { values, zone, context, now, purpose } = occasion;
    const [raw = {}] = records;
    const id = idOf(raw, context);
    const facts = watchedFacts(raw);
    const memory = watch([{ id, at: 0, facts }], {
      memory: occasion.memory as WatchMemory | undefined,
      now,
      edge: Number.NEGATIVE_INFINITY,
      from: Number.NEGATIVE_INFINITY,
    });
    const chosen = chosenEdits(PROFILE_EDITS, values.fields);
    const changes = purpose === 'sample' ? [asNew(facts, now)] : [...memory.changes].reverse();
    return {
      memory,
      events: changes.flatMap(({ revision, noticed, ...change }) => {
        const { edits, ...texts } = editsOf(change, chosen);
        const noticedAt = new Date(noticed).toISOString();
        return edits.length > 0
          ? [{ ...forPeople(raw, values, zone, context), ...texts, edits, noticedAt, id, revision }]
          : [];
      }),
    };
  },
});
