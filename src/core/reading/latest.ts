import { StepError } from '../errors.ts';
import type { Raw } from '../raw.ts';
import type { Step } from '../service.ts';
import { RESERVE_MS } from '../step.ts';
import { type ListPage, type ReadOptions, type ReadSource, readRecords } from './records.ts';
import { firstTold, isToldAgain, type Telling, toldAgain } from './telling.ts';

/** How far the polls of a list whose latest records come first have read. */
export type Reach = {
  /** When the last poll read, in epoch milliseconds. */
  at: number;
  /** The latest time that it saw, in epoch milliseconds. */
  newest: number;
  /** What polls have had no time for yet. */
  rest?: Rest | EarlierRest;
  /** What polls have found and tell again, by the time (epoch milliseconds) down to which it goes. */
  told?: (Telling & { from: number })[];
  /** The same of each further list, where a source reads several (`windows`). */
  others?: Reach[];
};

/** What polls have had no time for, down to a time in epoch milliseconds. They tell it piece by piece. */
type Rest = {
  until: number;
  /** What they tell again, in the order of the list. */
  pieces: Piece[];
  /** Where that begins which was not told yet. */
  next?: ListPage;
};

/** The same as earlier versions have remembered it. */
type EarlierRest = { until: number; from: ListPage };

/** A part of a list that a poll has told: where it begins, and how many pages it has. */
type Piece = Telling & { from: ListPage; pages: number };

/** A vendor's list may show a record this much later than the record's own time says. */
const LATE_MS = 2 * 60_000;

/**
 * So much of a list is read again: another Zap with the same trigger shares the memory, and Zapier may
 * poll for it only every 15 minutes (https://docs.zapier.com/platform/build/troubleshoot-trigger-timeouts).
 */
const AGAIN_MS = 20 * 60_000;

/** Most pages that one poll reads; what is on further ones comes with later polls. */
const MOST_PAGES = 20;

/** Most findings that are remembered to be told again; more would be of polls a few seconds apart. */
const MOST_TOLD = 60;

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
  if (!before) {
    return { at: now, newest };
  }
  // A reach that stays the same needs not be written again at every poll.
  const isSettled = newest === before.newest && newest <= before.at - AGAIN_MS;
  const told = [
    ...toldBy(before).map(toldAgain),
    ...(newest > before.newest ? [{ ...firstTold(), from: newFrom(before) }] : []),
  ].slice(-MOST_TOLD);
  return {
    at: isSettled ? before.at : now,
    newest,
    ...(before.rest && { rest: before.rest }),
    ...(told.length > 0 && { told }),
  };
}

/** What was found and is told again. */
const toldBy = ({ told = [] }: Reach) => told.filter((one) => isToldAgain(one, AGAIN_MS));

/** From which time on records are new. */
const newFrom = ({ newest, at }: Reach) => Math.min(newest, at - LATE_MS);

/** The time down to which a poll reads. While a rest waits, it comes before what would be read again for its age alone. */
const downTo = (reach: Reach) =>
  Math.min(
    newFrom(reach),
    ...(reach.rest ? [] : [reach.at - AGAIN_MS]),
    ...toldBy(reach).map(({ from }) => from),
  );

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

/** Records down to a time, from a place on, and the last page where the reading did not get that far. */
type ReadDown = (
  until: number,
  from?: ListPage,
  most?: number,
) => Promise<{ records: Raw[]; pages: number; cut: ListPage | undefined }>;

/**
 * The latest records of one list, down to where the last poll has read, and a piece of the rest that
 * there was no time for. Records that came too late for the last poll are read again: Zapier knows them.
 */
async function readList(
  step: Step,
  source: ReadSource,
  values: Record<string, unknown>,
  options: LatestOptions,
  before: Reach,
): Promise<Latest> {
  const { timeOf, pages: mostPages = MOST_PAGES } = options;
  const readDown: ReadDown = async (until, from, most = mostPages) => {
    let pages = 0;
    let cut: ListPage | undefined;
    const records = await readRecords(step, source, values, {
      ...options,
      from,
      pages: most,
      characters: MOST_CHARACTERS,
      enough: (found) => !(timeOf(found.at(-1)!) > until),
      onAnswer: () => {
        pages += 1;
      },
      onCut: (last) => {
        cut = last;
      },
    });
    return { records, pages, cut };
  };

  const until = downTo(before);
  const { records, pages, cut } = await readDown(until);
  // An answer without any record says nothing of how far the list was read.
  const reach = records.length > 0 ? reachOf(timeOf(records[0]!), before) : before;
  if (cut !== undefined) {
    const { told: _, ...same } = reach;
    const rest: Rest = {
      until: Math.min(until, before.rest?.until ?? until),
      pieces: [{ ...firstTold(), from: 0, pages: pages - 1 }],
      next: cut,
    };
    return { records, reach: { ...same, rest } };
  }
  if (!before.rest || step.remaining() < RESERVE_MS.shaping) {
    return { records, reach };
  }
  const { rest: _, ...done } = reach;
  const { rest } = before;
  const waiting = 'pieces' in rest ? rest : { until: rest.until, pieces: [], next: rest.from };
  const old = await readRest(waiting, readDown, mostPages);
  return {
    records: [...records, ...old.records],
    reach: { ...done, ...(old.rest && { rest: old.rest }) },
  };
}

/**
 * What there was no time for: pieces that are told again, and what follows them. The last page of a piece is
 * the first one of the next, since records that go move others up. Where the vendor no longer takes the cursor of a
 * piece, polls go on behind it or, without any place to go on at, from the start of the list.
 */
async function readRest(
  { until, pieces, next }: Rest,
  readDown: ReadDown,
  mostPages: number,
): Promise<{ records: Raw[]; rest?: Rest }> {
  const first = pieces.findIndex((piece) => isToldAgain(piece, AGAIN_MS));
  const again = first < 0 ? [] : pieces.slice(first);
  const start = again[0]?.from ?? next;
  if (start === undefined) {
    return { records: [] };
  }
  try {
    const most = again.length > 0 ? 2 * mostPages : mostPages;
    const { records, pages, cut } = await readDown(until, start, most);
    if (records.length === 0 && again.length > 0) {
      // An empty answer says nothing of where the list ends.
      return { records, rest: { until, pieces: again.map(toldAgain), ...at(next) } };
    }
    let unread = cut === undefined ? pages : pages - 1;
    const told = again.map((piece) => {
      unread -= piece.pages;
      return unread < 0 ? piece : toldAgain(piece);
    });
    const isFurther = unread > 0 || cut === undefined;
    if (next !== undefined && isFurther) {
      told.push({ ...firstTold(), from: next, pages: Math.max(unread, 1) });
    }
    return { records, rest: { until, pieces: told, ...at(isFurther ? cut : next) } };
  } catch (error) {
    if (typeof start !== 'object' || !isRefused(error)) {
      throw error;
    }
    const rest =
      again.length > 0
        ? { until, pieces: again.slice(1), ...at(next) }
        : { until, pieces: [], next: 0 };
    return readRest(rest, readDown, mostPages);
  }
}

const at = (next: ListPage | undefined) => (next === undefined ? {} : { next });
