import type { Raw } from '../core/raw.ts';
import type { Occasion, Reading } from '../core/reading/events.ts';
import type { Shape } from '../core/shape.ts';
import { tellable } from '../workouts/events/changes.ts';
import { chosenEdits, EDITS, editsOf } from '../workouts/events/edits.ts';
import { activityEvent } from './activityEvent.ts';
import { asNew, editsInput, knownEdits } from './edits.ts';
import { unitsOf } from './units.ts';
import { type WatchedSource, watchInput, watchWorkouts } from './watchedWorkouts.ts';

type Values = Raw & { fields?: string[] };

/** Edits of recent activities; a new activity is not an edit. */
export const activityUpdated = <F extends Shape>(source: WatchedSource<F>) => ({
  input: () => ({
    fields: editsInput(knownEdits(EDITS, source.watchedFacts)),
    ...watchInput(source),
  }),
  remembers: true,
  enough: () => true,
  events: (reading: Reading, occasion: Occasion<Values>) => {
    const { values, purpose, now } = occasion;
    const { memory, raws, facts, watched, athleteId } = watchWorkouts(source, reading, occasion);
    const athlete = { athleteId, units: unitsOf(values, occasion.context) };
    const chosen = chosenEdits(EDITS, values.fields);
    const changes =
      purpose === 'sample'
        ? watched.map((one) => ({ id: one.id, isHidden: false, ...asNew(one.facts, now) }))
        : tellable(memory, facts, (one) => source.isHidden(one, values)).reverse();
    const events = changes.flatMap(({ id, revision, noticed, isHidden, ...change }) => {
      const raw = raws.get(id);
      const { edits, ...texts } = editsOf(change, chosen, athlete.units);
      return raw && edits.length > 0
        ? [
            {
              ...activityEvent(source.activity, athlete, isHidden ? undefined : raw, {
                ...texts,
                edits,
                key: id,
              }),
              id,
              revision,
              activityId: id,
              ...(isHidden && { private: true }),
              noticedAt: new Date(noticed).toISOString(),
            },
          ]
        : [];
    });
    return { memory, events };
  },
});
