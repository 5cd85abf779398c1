import { StepError } from '../errors.ts';
import type { Raw } from '../raw.ts';
import type { Step } from '../service.ts';
import { RESERVE_MS } from '../step.ts';
import { type Place, type ReadOptions, type ReadSource, readRecords } from './records.ts';

/** How far the polls of a list whose latest records come first have read. */
export type Reach = {
  /** When the last poll read, in epoch milliseconds. */
  at: number;
  /** The latest time that it saw, in epoch milliseconds. */
  newest: number;
  /** What polls have had no time for yet: the page that they ended with, and the time to read down to. */
  rest?: { from: Place; until: number };
  /** From which time on the poll before read again what it had read. */
  earlier?: number;
  /** The same of each further list, where a source reads several (`windows`). */
  others?: Reach[];
};

/** A vendor's list may show a record this much later than the record's own time says. */
const LATE_MS = 2 * 60_000;

/**
 * So much of a list is read again: another Zap with the same trigger shares the memory, and Zapier may
 * poll for it only every 15 minutes (https://docs.zapier.com/platform/build/troubleshoot-trigger-timeouts).
 */
const AGAIN_MS = 20 * 60_000;

/** Most pages that one poll reads; what is on further ones comes with the next. */
const MOST_PAGES = 20;

/**
 * Most characters of JSON that one of a poll's two readings takes in. Zapier refuses the answer of a poll
 * from 20 MB on (https://docs.zapier.com/platform/build/operating-constraints), and records grow by more
 * than half when they get all their keys.
 */
const MOST_CHARACTERS = 4_000_000;

/** Whether the vendor refuses a request for what it asks: a cursor is good for a while only. */
export const isRefused = (error: unknown) =>
  error instanceof StepError && [400, 404, 410, 422].includes(error.status ?? 0);

/** The reach after a list was read at this moment whose latest record is of `latest` (epoch milliseconds, NaN where it has none). */
export function reachOf(latest: number, before?: Reach): Reach {
  const now = Date.now();
  const newest = Math.max(before?.newest ?? 0, latest || 0) || now - LATE_MS;
  // A reach that stays the same needs not be written again at every poll.
  const isSettled = before && newest === before.newest && newest <= before.at - AGAIN_MS;
  return { at: isSettled ? before.at : now, newest, ...(before && { earlier: againFrom(before) }) };
}

/** From which time on records are read again that a poll has read. */
const againFrom = ({ newest, at }: Reach) => Math.min(newest, at - AGAIN_MS);

/**
 * The time down to which a poll reads after one that read so far: all that this one found after an outage
 * comes again, since its answer may never have got to Zapier.
 */
const downTo = ({ newest, at, rest, earlier = newest }: Reach) =>
  // What has waited comes before what is read again.
  rest ? Math.min(newest, at - LATE_MS) : Math.min(againFrom({ newest, at }), earlier);

/** The earliest time down to which a poll reads, what has waited included. */
export const earliestOf = ({ others = [], ...first }: Reach): number =>
  Math.min(
    ...[first, ...others].map((one) => Math.min(downTo(one), one.rest?.until ?? downTo(one))),
  );

/**
 * The latest records of a list, or of each list that a source reads (`windows`), in an order of its own.
 * @param timeOf the time that a list is sorted by, in epoch milliseconds; NaN ends the reading
 */
export async function readLatest(
  step: Step,
  { windows, ...list }: ReadSource,
  values: Record<string, unknown>,
  options: LatestOptions,
  before: Reach,
): Promise<Latest> {
  const lists = windows?.(values, Date.now()) ?? [values];
  if (lists.length === 1) {
    return readList(step, list, lists[0]!, options, before);
  }
  const { others = [], ...first } = before;
  const found = new Map<string, Raw>();
  const reaches: Reach[] = [];
  for (const [index, ofList] of lists.entries()) {
    const known = [first, ...others][index] ?? first;
    if (index > 0 && step.remaining() < RESERVE_MS.shaping) {
      reaches.push(known);
      continue;
    }
    const { records, reach } = await readList(step, list, ofList, options, known);
    reaches.push(reach);
    // What is no news in one list may be later than what is news in another.
    const news = records.filter((record) => options.timeOf(record) > earliestOf(known));
    for (const record of news) {
      found.set(JSON.stringify(record), record);
    }
  }
  const [reach, ...further] = reaches;
  return { records: [...found.values()], reach: { ...reach!, others: further } };
}

type LatestOptions = ReadOptions & { timeOf(raw: Raw): number };

type Latest = { records: Raw[]; reach: Reach };

/**
 * The latest records of one list, down to where the last poll has read, and as much of what that one had no
 * time for as fits; where the vendor no longer takes the cursor of that, the list is read from its start.
 * Records that came too late for the last poll are read again: Zapier knows them.
 */
async function readList(
  step: Step,
  source: ReadSource,
  values: Record<string, unknown>,
  options: LatestOptions,
  before: Reach,
): Promise<Latest> {
  const { timeOf, pages = MOST_PAGES } = options;
  const readDown = async (until: number, from?: Place) => {
    let last: Place | undefined;
    const records = await readRecords(step, source, values, {
      ...options,
      from,
      pages,
      characters: MOST_CHARACTERS,
      enough: (found) => !(timeOf(found.at(-1)!) > until),
      onCut: (place) => {
        last = place;
      },
    });
    return { records, rest: last === undefined ? undefined : { from: last, until } };
  };

  const late = await readDown(downTo(before));
  const { rest: _, ...same } = before;
  // An answer without any record says nothing of how far the list was read.
  const reach = late.records.length > 0 ? reachOf(timeOf(late.records[0]!), before) : same;
  if (late.rest) {
    const until = Math.min(late.rest.until, before.rest?.until ?? late.rest.until);
    return { records: late.records, reach: { ...reach, rest: { ...late.rest, until } } };
  }
  if (!before.rest || step.remaining() < RESERVE_MS.shaping) {
    return {
      records: late.records,
      reach: { ...reach, ...(before.rest && { rest: before.rest }) },
    };
  }
  const { until, from } = before.rest;
  const old = await readDown(until, from).catch((error) => {
    if (typeof from === 'object' && isRefused(error)) {
      return readDown(until);
    }
    throw error;
  });
  return {
    records: [...late.records, ...old.records],
    reach: { ...reach, ...(old.rest && { rest: old.rest }) },
  };
}
