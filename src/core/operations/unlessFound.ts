import type { Bundle } from 'zapier-platform-core';
import { StepError } from '../errors.ts';
import { parseRoute } from '../http/route.ts';
import { isEmpty } from '../input/validate.ts';
import { memoryKey } from '../reading/memory.ts';
import type { Step } from '../service.ts';
import type { Askable } from './askable.ts';
import { recentRecord } from './recent.ts';

/**
 * The second look of a create that is part of a Find or Create. Zapier runs its search and its create as two
 * steps, and a lock holds for one step: two runs that overlap both find nothing. Used alone, the create never
 * looks and makes another record.
 */
export type UnlessFound = {
  /** The search of the Find or Create. */
  search: Askable<string>;
  /** Fields of the search that tell the record from all others. Where none of them is filled, nothing is looked for. */
  by: readonly string[];
  /** Fields of the create that hold what the search looks for, by the search's field: `{ businessName: 'name' }`. They count where that one is empty. */
  standIns?: Readonly<Record<string, string>>;
  /** The search by ID, which reads the record that an earlier run has made. */
  read: Askable<string>;
};

/**
 * Creates a record. As a part of a Find or Create it first searches again, then looks for what an earlier run has
 * just made for the same search, and gives the record that the vendor names where it makes no second one. The
 * lock of the step keeps other runs waiting meanwhile.
 * @throws StepError while nobody knows whether an earlier run made the record: Zapier runs the step again in a minute.
 */
export async function createUnlessFound<R>(
  step: Step,
  { noun, unlessFound }: { noun: string; unlessFound?: UnlessFound },
  create: () => Promise<R>,
): Promise<R> {
  const asked = unlessFound && isFindOrCreate(step) && askedBy(unlessFound, step.bundle.inputData);
  if (!unlessFound || !asked) {
    return create();
  }
  const { search, read } = unlessFound;
  const first = async (operation: Askable<string>, input: Bundle['inputData']) => {
    const inputData = { ...step.bundle.inputData, ...input };
    const found = await operation.run({ ...step, bundle: { ...step.bundle, inputData } });
    return (found as R[])[0];
  };
  const byId = (id: string) => first(read, { [placeholderOf(read)]: id });

  const found = await first(search, asked);
  if (found) {
    return found;
  }
  const recent = recentRecord(step, memoryKey(step, 'found_or_created', search.key, asked), noun);
  const id = await recent.recall();
  const made = id ? await byId(id) : undefined;
  if (made) {
    return made;
  }
  try {
    return await recent.make(create);
  } catch (error) {
    const existing = error instanceof StepError && error.existing;
    const there = existing ? await byId(existing) : undefined;
    if (there) {
      return there;
    }
    throw error;
  }
}

/** Zapier names the search to the create of a Find or Create: https://github.com/zapier/zapier-platform/blob/main/packages/core/types/custom.d.ts */
const isFindOrCreate = ({ bundle, plan }: Step): boolean =>
  Boolean(bundle.meta?.withSearch) && plan === undefined;

/** What the search has looked for, as far as the create has its fields: the two are one form in the editor. Undefined where they tell no record from another. */
function askedBy(
  { search, by, standIns = {} }: UnlessFound,
  inputData: Bundle['inputData'],
): Bundle['inputData'] | undefined {
  const given = (key: string) =>
    isEmpty(inputData[key]) && standIns[key] ? inputData[standIns[key]] : inputData[key];
  const asked = Object.keys(search.shape())
    .map((key): [string, unknown] => [key, given(key)])
    .filter(([, value]) => !isEmpty(value));
  return asked.some(([key]) => by.includes(key)) ? Object.fromEntries(asked) : undefined;
}

/** The field of a search by ID that takes the ID: the last one in its path. */
const placeholderOf = ({ routes }: Askable<string>) => parseRoute(routes[0]!).placeholders.at(-1)!;
