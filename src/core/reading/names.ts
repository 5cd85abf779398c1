import type { Bundle } from 'zapier-platform-core';
import { StepError } from '../errors.ts';
import type { ApiResponse } from '../http/apiCall.ts';
import { send } from '../http/client.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { callOf } from '../http/request.ts';
import type { Raw } from '../raw.ts';
import type { Step } from '../service.ts';
import { RESERVE_MS } from '../step.ts';
import { memoryKey, recall, remember } from './memory.ts';
import { lookUp, type Reference } from './reference.ts';
import { holdsResult, pickResult } from './resultPath.ts';

/** An id and the name that people know it by. */
type Named = readonly [id: unknown, name: unknown];

/** Where the names of records are whose vendor sends their ids alone. */
export type Names = {
  /** What the connection itself knows by name, such as its own account. Pure. */
  known?(authData: Bundle['authData']): readonly Named[];
  /** A list of the account that has the others. */
  list?: NamedList;
  /** Instead of such a list: an endpoint that lists chosen records, where there are too many to list them all. */
  chosen?: Chosen;
};

/** A list whose records have an `id` and a `name`, unless `read` says otherwise: a pipeline also names its stages. */
type NamedList = Omit<Reference<unknown>, 'read'> & { read?(record: Raw): readonly Named[] };

/** A list of chosen records, and the request values that choose them by their ids. */
type Chosen = Reference<Named> & Pick<Endpoint, 'repeatable'> & { by(ids: readonly string[]): Raw };

/** A list that has not come by then is done without. */
const PATIENCE_MS = 5000;

/** Names are looked at again after this time, and after this time where one is missing. */
const LIFETIME_MS = { whole: 60 * 60_000, lacking: 5 * 60_000 };

/** What Zapier's cache keeps of a list. */
type Kept = { at: number; names: Record<string, string> };

/**
 * The names of ids: those that the connection knows, or else the list's, which Zapier's cache remembers
 * for an hour, so that a step takes one request for it at most and most steps none. Never throws: names
 * are no part of what a step is for. A list that fails leaves the names that are remembered, and one that
 * the connection may not read gives none.
 */
export async function lookUpNames(
  step: Step,
  { known, list, chosen }: Names,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const byId = mapOf(known?.(step.bundle.authData) ?? []);
  const granted = step.service.granted?.(step.bundle.authData);
  const mayRead = !granted || (list ?? chosen)?.scopes.every((scope) => granted.includes(scope));
  if (!mayRead || ids.every((id) => byId.has(id))) {
    return byId;
  }
  if (!list) {
    return chosen ? new Map([...(await chosenNames(step, chosen, ids)), ...byId]) : byId;
  }
  const key = memoryKey(step, 'names', list.route, list.fixed);
  const recalled = await recall(step, key);
  const kept = recalled.reach === 'known' ? (recalled.value as Kept) : { at: 0, names: {} };
  const isWhole = ids.every((id) => byId.has(id) || id in kept.names);
  const isFresh = Date.now() - kept.at < LIFETIME_MS[isWhole ? 'whole' : 'lacking'];
  const names = isFresh ? kept.names : ((await readNames(step, list)) ?? kept.names);
  if (names !== kept.names) {
    await remember(step, key, { at: Date.now(), names }, recalled);
  }
  return new Map([...Object.entries(names), ...byId]);
}

const itself = ({ id, name }: Raw): readonly Named[] => [[id, name]];

async function readNames(step: Step, list: NamedList): Promise<Kept['names'] | undefined> {
  if (isShort(step)) {
    return undefined;
  }
  try {
    return Object.fromEntries(
      mapOf((await lookUp(patient(step), { read: itself, ...list })).flat()),
    );
  } catch (error) {
    // A token that does not tell its permissions is not asked again and again for a list it may not read.
    return error instanceof StepError && error.status === 403 ? {} : undefined;
  }
}

/** Most records that are chosen in one request; further ones do without a name. */
const MOST_CHOSEN = 100;

async function chosenNames(
  step: Step,
  chosen: Chosen,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (isShort(step)) {
    return new Map();
  }
  const extra = chosen.by([...new Set(ids)].slice(0, MOST_CHOSEN));
  const holds = ({ body }: ApiResponse) => holdsResult(body, chosen.result);
  try {
    const { body } = await send(patient(step), callOf(step, chosen, {}, { holds, extra }));
    return mapOf(([pickResult(body, chosen.result)].flat() as Raw[]).map(chosen.read));
  } catch {
    return new Map();
  }
}

/** The step with no more time than a list of names may take. */
function patient(step: Step): Step {
  const end = Date.now() + PATIENCE_MS;
  return { ...step, remaining: () => Math.min(step.remaining(), end - Date.now()) };
}

const isShort = ({ remaining }: Step) => remaining() < RESERVE_MS.answer + PATIENCE_MS;

const mapOf = (named: readonly Named[]) =>
  new Map(
    named
      .filter(([id, name]) => id && name)
      .map(([id, name]) => [String(id), String(name)] as const),
  );
