import { choice, list } from '../core/input/fields.ts';
import { described, out } from '../core/output/output.ts';
import type { Raw } from '../core/raw.ts';
import type { Change, Fact } from '../workouts/events/changes.ts';
import { chosenEdits, type EDITS } from '../workouts/events/edits.ts';
import { changeValues } from '../workouts/events/eventValues.ts';

/** The edits that a service's list can show. */
export const knownEdits = (edits: typeof EDITS, watchedFacts: (raw: Raw) => Record<string, Fact>) =>
  chosenEdits(edits, Object.keys(watchedFacts({})));

/** Which edits start the Zap. */
export function editsInput(edits: typeof EDITS) {
  const labels = Object.fromEntries(Object.entries(edits).map(([key, { label }]) => [key, label]));
  return list(choice(labels), {
    label: 'Values to Watch',
    choices: labels,
    local: true,
    split: true,
    help: 'Which values start the Zap when they change. Defaults to all.',
  }).optional();
}

/** The editor has nothing to compare with: it shows all current values as new. */
export const asNew = (
  facts: Record<string, Fact>,
  noticed: number,
): Pick<Change, 'revision' | 'before' | 'after' | 'noticed'> => ({
  revision: 'sample',
  before: Object.fromEntries(Object.keys(facts).map((key) => [key, null])),
  after: facts,
  noticed,
});

/** An edit and when it was noticed, with an example: in words, and as the service has it where that differs. */
export const editsOutput = (
  field: string,
  before: string,
  after: string,
  [beforeRaw, afterRaw] = [before, after],
) => ({
  ...described({
    changed: { ...changeValues.changed, example: field },
    whatChanged: { ...changeValues.whatChanged, example: `${field}: ${before} → ${after}` },
  }),
  noticedAt: out.moment('2025-10-20T07:15:00Z', { label: 'Noticed At' }),
  edits: out.list(
    out.object({
      field: out.text(field, { label: 'Changed Value' }),
      before: out.text(before, { label: 'Before' }),
      after: out.text(after, { label: 'After' }),
      beforeRaw: out.text(beforeRaw, { label: 'Before (Raw)' }),
      afterRaw: out.text(afterRaw, { label: 'After (Raw)' }),
    }),
  ),
});
