import { StepError } from '../errors.ts';
import type { ApiResponse } from '../http/apiCall.ts';
import { send } from '../http/client.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { callOf } from '../http/request.ts';
import type { Raw } from '../raw.ts';
import type { Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { RESERVE_MS } from '../step.ts';
import { doubtEmpty, type Fullness } from './emptyLists.ts';
import { inputMemoryKey, memoryKey, type Recall, recall, remember } from './memory.ts';
import { has, type RecordWords, readRecords } from './records.ts';
import { holdsResult, isListPath, pickResult, type ResultPath } from './resultPath.ts';
import { notKept, recallSurely, Unsure } from './unsure.ts';

/** Why a trigger reads a list: for a poll, to fill Zapier's list of seen events, or for the editor. */
export type PollPurpose = 'poll' | 'fill' | 'sample';

/** Why a list is read: for a trigger, or for a search. */
export type Purpose = PollPurpose | 'search';

/** What an event is made from, beside the records. */
export type Occasion<V = Record<string, unknown>> = {
  values: V;
  purpose: Purpose;
  /** The present moment in epoch milliseconds. */
  now: number;
  /** IANA name of the user's zone. */
  zone: string;
  /** Ids of the connection, and how its person wants to read results. */
  context: Record<string, string>;
  /** What the poll before left behind; undefined at the first one and when it was lost. */
  memory: unknown;
  /** A record that the vendor says is gone. */
  gone?: string | undefined;
};

/** What was read of a list. */
export type Reading = {
  records: Raw[];
  /** Whether the list was read to its end; else there may be more after the last record. */
  complete: boolean;
  /** Details of single records by their id, as far as they are known. */
  details: Record<string, unknown>;
};

/** An event: `id` and `revision` tell it apart for good, whichever poll finds it. */
export type EventRecord = Raw & { id: string; revision?: string };

/**
 * What a list says has happened, newest first, and what to remember until the next poll. `next` is the
 * moment (epoch milliseconds) from which on it may say more although no record is added.
 */
export type Events = { events: EventRecord[]; memory?: unknown; next?: number };

/** How a poll loads more of a record than the list holds. */
export type LookInto<V> = Omit<Endpoint, 'docs' | 'scopes'> & {
  /** Where a single record is read. `{id}` is the id that `wanted` gives. */
  route: `GET ${string}`;
  /** Where the record is in the vendor's answer. */
  result: ResultPath;
  /** A key that every record has. It tells the record from an error in its place. */
  always: string;
  /** Picks the records to load, most urgent first. `mark` changes when a record has to be loaded again. Pure. */
  wanted(
    read: Pick<Reading, 'records' | 'complete'>,
    occasion: Occasion<V>,
  ): { id: string; mark: string }[];
  /** The part of a loaded record that is kept. Pure. */
  keep(raw: Raw): unknown;
  /** Most records that one poll loads. Four times as many when a Zap is turned on; the others wait for the next polls. */
  most: number;
};

/** How a list of records becomes a list of events. */
export type EventWords<S extends Shape> = {
  /**
   * Turns the records into events. Pure. An event has the same id in whichever poll it is found, and comes
   * again in every poll for some days, so that Zapier's list of seen ones makes it fire exactly once.
   */
  events?(reading: Reading, occasion: Occasion<Values<S>>): Events;
  /** Whether the records read so far are enough for a poll. If not, the next page is read. By default one page is, and all pages are read to fill Zapier's list of seen records. Pure. */
  enough?(records: readonly Raw[], occasion: Occasion<Values<S>>): boolean;
  /** Keeps what `events` returns as `memory` until the next poll. */
  remembers?: boolean;
  /** Loads single records during the poll, where the list does not say enough to know what has happened. */
  lookInto?: LookInto<Values<S>>;
};

type Source<S extends Shape> = EventWords<S> &
  Endpoint &
  RecordWords & { key: string; mostPages?: number };

/** What is kept between polls: what the events remember, and whether there were records. */
type Kept = Fullness & {
  memory?: unknown;
  /** When the answer was read that the memory is from, where polls share answers: an older one says nothing new. */
  readAt?: number;
};

/** So many minutes later a budget of requests that is nearly spent may have grown. */
const BUDGET_MINUTES = 15;

/** Share of a budget of requests from which on details and further pages wait for the next poll. */
const NEARLY_SPENT = 0.9;

/**
 * Reads a list and makes its events.
 * @throws Unsure where the memory cannot be reached, or cannot note what was found: what is new is not known
 */
export async function readEvents<S extends Shape>(
  step: Step,
  words: Source<S>,
  values: Values<S>,
  shape: Shape,
  purpose: Purpose,
  gone?: string,
): Promise<EventRecord[]> {
  const key = inputMemoryKey(step, words.key);
  const notes = purpose === 'poll' || purpose === 'fill';
  const needsMemory = notes && words.remembers;
  const recalled: Recall =
    notes || words.remembers
      ? await (needsMemory ? recallSurely : recall)(step, key)
      : { reach: 'empty' };
  const kept = recalled.reach === 'known' ? (recalled.value as Kept) : undefined;
  const occasion: Occasion<Values<S>> = {
    values,
    purpose,
    now: Date.now(),
    zone: step.zone,
    context: step.reader,
    memory: kept?.memory,
    gone,
  };
  let complete = !isListPath(words.result) || !words.paging;
  let spent = 0;
  let spentForDetails = 0;
  const onAnswer = (answer: ApiResponse, count: number) => {
    const { header, readAt = occasion.now, isClosed } = answer;
    occasion.now = readAt;
    complete ||= count === 0;
    spent = step.service.spent?.(header) ?? 0;
    // Further pages may be remembered, details are not.
    spentForDetails = isClosed ? 1 : spent;
  };
  let isCutOff = false;
  const enough = (found: readonly Raw[]) => {
    const isEnough = words.enough ? words.enough(found, occasion) : purpose !== 'fill';
    if (purpose === 'sample' || isEnough) {
      return true;
    }
    isCutOff = purpose === 'poll' && spent >= NEARLY_SPENT;
    return isCutOff;
  };
  const records = await readRecords(step, words, values, {
    shape,
    pages: words.mostPages ?? 1,
    enough,
    onAnswer,
  });
  if (isCutOff) {
    throw new Unsure(
      `${step.service.name} takes hardly any more requests for now.`,
      BUDGET_MINUTES,
    );
  }
  if ((kept?.readAt ?? 0) > occasion.now) {
    throw new Unsure('A later answer was read already.');
  }
  if (notes) {
    await doubtEmpty(step, records, kept, { key, recalled, now: occasion.now });
  }
  const read = { records, complete };
  const details = words.lookInto
    ? await loadDetails(step, words, words.lookInto, read, occasion, spentForDetails)
    : {};
  const { events, memory, next } = words.events!({ ...read, details }, occasion);
  if (notes && (memory !== undefined || !words.remembers)) {
    const now: Kept = { ...(words.remembers && { memory }), hadRecords: records.length > 0 };
    const { readAt, ...before } = kept ?? {};
    const isSame = JSON.stringify(before) === JSON.stringify(now);
    const read = isSame || !words.remembers ? readAt : step.answer && occasion.now;
    const isKept = await remember(step, key, { ...now, ...(read && { readAt: read }) }, recalled);
    if (!isKept && words.remembers && (kept || purpose === 'fill')) {
      throw notKept();
    }
  }
  if (next !== undefined) {
    step.due?.(next);
  }
  return events;
}

/**
 * Details of the wanted records: from Zapier's cache, which the triggers of a connection share, else from
 * the vendor, a few a poll and none while its budget of requests is nearly spent.
 */
async function loadDetails<S extends Shape>(
  step: Step,
  source: Source<S>,
  words: LookInto<Values<S>>,
  read: Pick<Reading, 'records' | 'complete'>,
  occasion: Occasion<Values<S>>,
  spentBefore: number,
): Promise<Record<string, unknown>> {
  const details: Record<string, unknown> = {};
  const wanted = words.wanted(read, occasion);
  const keys = wanted.map(({ id, mark }) => memoryKey(step, words.route, id, mark));
  const known = await Promise.all(keys.map((key) => recall(step, key)));
  let left = occasion.purpose === 'fill' ? 4 * words.most : words.most;
  let spent = spentBefore;
  const holds = ({ body }: ApiResponse) => holdsResult(body, words.result, has(words.always));
  for (const [index, { id }] of wanted.entries()) {
    const recalled = known[index]!;
    if (recalled.reach === 'known') {
      details[id] = recalled.value;
      continue;
    }
    if (left === 0 || spent >= NEARLY_SPENT || step.remaining() < RESERVE_MS.details) {
      continue;
    }
    left -= 1;
    const endpoint: Endpoint = { ...words, docs: source.docs, scopes: source.scopes };
    try {
      const { body, header } = await send(step, callOf(step, endpoint, { id }, { holds }));
      spent = step.service.spent?.(header) ?? 0;
      details[id] = words.keep(pickResult(body, words.result) as Raw);
      await remember(step, keys[index]!, details[id], recalled);
    } catch (error) {
      if (!(error instanceof StepError) || ['refresh', 'expired'].includes(error.outcome)) {
        throw error;
      }
      // Later polls want it again; one record that fails must not stop the others.
      if (error.outcome === 'throttled') {
        break;
      }
    }
  }
  return details;
}
