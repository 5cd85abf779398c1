import { StepError } from '../errors.ts';
import { text } from '../input/fields.ts';
import { forget, memoryKey, recall, remember } from '../reading/memory.ts';
import type { Step } from '../service.ts';
import type { Shape } from '../shape.ts';
import type { Askable } from './askable.ts';

/** For so long a record is remembered that was just written: a search that does not know it by then never will. */
const MINUTES = 10;

/** For so long a create without an answer may have made a record that the vendor's search does not find yet. */
const UNSURE_SECONDS = 60;

/** What is remembered under a name: a record's id, or none while nobody knows what became of its create. */
type Recent = { id: string | null };

/** A create gave no new record: this one was there. */
export type Existing = { existing: string };

const of = () => text({ label: 'Name' });

/**
 * A record that a vendor's search may not find for some seconds after it was written, as a step knows it under a
 * key of Zapier's cache.
 */
export function recentRecord(step: Step, key: string, noun: string) {
  const write = (id: string | null) =>
    remember(step, key, { id } satisfies Recent, { reach: 'empty' }, MINUTES * 60);
  return {
    /**
     * The id of the record that was just written, or null.
     * @throws StepError while nobody knows what became of an earlier run's create.
     */
    recall: async (): Promise<string | null> => {
      const found = await recall(step, key);
      if (found.reach !== 'known') return null;
      const seconds = (Date.now() - found.at) / 1000;
      const { id } = found.value as Recent;
      if (id === null && seconds < UNSURE_SECONDS) {
        throw new StepError(
          'throttled',
          `An earlier run may have made this ${noun.toLowerCase()}, and ${step.service.name} does not show new ones at once. Zapier tries again in a minute.`,
          { seconds: UNSURE_SECONDS },
        );
      }
      return seconds < MINUTES * 60 ? id : null;
    },
    keep: (id: string) => write(id),
    /** Creates the record and keeps it. While its create has no answer, {@link recall} fails. */
    make: async <Made>(create: () => Promise<Made>): Promise<Made> => {
      await write(null);
      try {
        const made = await create();
        await write(String((made as { id: unknown }).id));
        return made;
      } catch (error) {
        if (!(error instanceof StepError)) throw error;
        if (error.made) await write(error.made);
        else if (isRefusal(error)) await forget(step, key);
        throw error;
      }
    },
  };
}

/**
 * Words of a plan for records that a vendor's search may not find for some seconds after they were written.
 * Each goes by a name (`of`) that the plan gives the record, such as its contact and pipeline.
 *
 * - `make` creates the record, unless an earlier run, maybe one that was cut off, has just done so or the
 *   vendor names one that is there: then it gives `{ existing: id }`.
 * - `recall` gives the id of the record that was just written under the name, or null.
 * - `keep` remembers a record that the plan wrote in another way.
 *
 * `make` and `recall` fail with a failure that Zapier runs again in a minute while nobody can know whether an
 * earlier run made the record.
 */
export function recently<
  const Name extends string,
  Key extends string,
  S extends Shape,
  Answer extends { id: string },
  Prefix extends string,
>(name: Name, create: Askable<Key, S, Answer, Prefix>) {
  const words = { ...create, scopes: [], routes: [], customPrefix: undefined };
  const recent = (step: Step) =>
    recentRecord(step, memoryKey(step, name, step.bundle.inputData.of), create.noun);

  return {
    recall: {
      ...words,
      key: `recall_${name}` as const,
      shape: () => ({ of: of() }),
      run: (step: Step) => recent(step).recall(),
    },
    keep: {
      ...words,
      key: `keep_${name}` as const,
      shape: () => ({ of: of(), id: text({ label: 'ID' }) }),
      run: (step: Step) => recent(step).keep(String(step.bundle.inputData.id)),
    },
    make: {
      ...create,
      shape: () => ({ ...(create.shape() as S), of: of() }),
      run: async (step: Step): Promise<Answer | Existing> => {
        const existing = await recent(step).recall();
        if (existing) return { existing };
        try {
          return await recent(step).make(() => create.run(step) as Promise<Answer>);
        } catch (error) {
          if (!(error instanceof StepError) || !error.existing) throw error;
          await recent(step).keep(error.existing);
          return { existing: error.existing };
        }
      },
    },
  };
}

/** Whether it is certain that nothing was made: the vendor or the step's own checks refused. */
const isRefusal = ({ status = 0 }: StepError): boolean => status < 500;
