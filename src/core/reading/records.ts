import { StepError } from '../errors.ts';
import type { ApiCall, ApiResponse } from '../http/apiCall.ts';
import { send } from '../http/client.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { callOf } from '../http/request.ts';
import { labelOf } from '../input/editorFields.ts';
import { isRecord, type Raw } from '../raw.ts';
import type { Step } from '../service.ts';
import type { Shape } from '../shape.ts';
import { RESERVE_MS } from '../step.ts';
import type { Paging } from './paging.ts';
import { lookUp, type Reference } from './reference.ts';
import { holdsResult, isListPath, pickResult, type ResultPath } from './resultPath.ts';
import type { Windows } from './windows.ts';

/** What a read says of the vendor's answer, and of the requests that it takes. */
export type RecordWords = {
  /** Where the record or the list is in the vendor's answer. */
  result: ResultPath;
  /** How the vendor hands out a long list: `byPage`, `byOffset`, `byCursor` or `byLink`. */
  paging?: Paging;
  /** Makes one record of all that the vendor lists, under this key: the sentences of a transcription. */
  gather?: string;
  /** A key that every record of the vendor's has. It tells the record from an error in its place where the result is not the record itself. */
  always?: string;
  /** Makes the records of an answer that does not list them, or not in the order that people need. Undefined for what is no such answer. Pure. */
  unfold?(body: unknown): Raw[] | undefined;
  /** Reads the list of each record of another list that is named here, where the step chooses none: the appointments of every calendar. A single record is looked for in each, and gets the value. */
  across?: Across;
  /** Splits a read into several requests and joins their records. For a range of time that is longer than the vendor takes, or for records that it lists apart. Pure. */
  windows?: Windows;
};

/** A list of which each record has a list of its own. */
export type Across = {
  /** The other list; it gives the value by which a request names one of its records, null for one that has no such list. */
  list: Reference<string | null>;
  /** That value of the request. */
  as: string;
};

/** A list or a record of an endpoint, and where it is in the answer. */
export type ReadSource = Endpoint & RecordWords;

/** A page of a list: its number, or the request values of a page behind a cursor. */
export type ListPage = number | Raw;

/** How much of it is read. */
export type ReadOptions = {
  shape: Shape;
  /** Most pages to read; one by default. */
  pages?: number;
  /** Records on a page; as many as the vendor allows by default. */
  size?: number | undefined;
  /** The page to start at, for dropdowns. */
  page?: number;
  /** The page to start at, for a poll that goes on where another one ended. */
  from?: ListPage | undefined;
  /** Request values beside the input: sorting. */
  extra?: Record<string, unknown>;
  /** Ends the reading when the records so far are all that is needed. */
  enough?(found: readonly Raw[]): boolean;
  /** Tells a record of the kind that is asked for from an error in its place; any record will do when absent. */
  resembles?(record: Raw): boolean;
  /** Most characters of JSON to read; at least two pages are read. */
  characters?: number;
  /** Is told of each answer and of how many records it held. */
  onAnswer?(answer: ApiResponse, count: number): void;
  /** Is told when the reading ended for want of time or pages, with the last page that was read and the one after it; a list that is read in windows has none. */
  onCut?(last?: ListPage, next?: ListPage): void;
  /** Looks at the first of several numbered pages again, and reads all once more where they have changed: a record that goes moves others onto pages that were read already. */
  whole?: boolean;
};

/** Numbered pages that are looked at again. Records that go meanwhile are mostly late ones. */
const RECHECKED = 2;

/**
 * Reads the records of an endpoint: the one of a single record, or a list page by page until the list,
 * the allowed pages or the step's time end. The records of several windows come once each.
 */
export async function readRecords(
  step: Step,
  source: ReadSource,
  values: Record<string, unknown>,
  options: ReadOptions,
): Promise<Raw[]> {
  const { across, ...rest } = source;
  if (across && values[across.as] === undefined) {
    return readAcross(step, { ...rest, across }, values, options);
  }
  if (!source.windows) {
    return readPages(step, source, values, options);
  }
  const found = new Map<string, Raw>();
  for (const [index, ofWindow] of source.windows(values, Date.now()).entries()) {
    if (index > 0 && step.remaining() < RESERVE_MS.shaping) {
      options.onCut?.();
      break;
    }
    for (const record of await readPages(step, source, ofWindow, options)) {
      found.set(JSON.stringify(record), record);
    }
  }
  return [...found.values()];
}

/** Requests that are under way at the same time. */
const AT_ONCE = 4;

/** @throws StepError when there are more lists than a step has time for: a part of them says nothing of what is gone. */
async function readAcross(
  step: Step,
  source: ReadSource & { across: Across },
  values: Record<string, unknown>,
  options: ReadOptions,
): Promise<Raw[]> {
  const { list, as } = source.across;
  const each = [...new Set(await lookUp(step, list))].filter((one) => one !== null);
  const found: Raw[] = [];
  for (let start = 0; start < each.length; start += AT_ONCE) {
    if (start > 0 && step.remaining() < RESERVE_MS.shaping) {
      throw new StepError(
        'error',
        `There are too many to read them all in one run. Choose one in ${labelOf(options.shape, as)}.`,
      );
    }
    const some = each.slice(start, start + AT_ONCE);
    const read = some.map(async (one) => {
      const ofOne = () => readRecords(step, source, { ...values, [as]: one }, options);
      return isListPath(source.result)
        ? ofOne()
        : (await orNothing(ofOne)).map((record) => ({ [as]: one, ...record }));
    });
    found.push(...(await Promise.all(read)).flat());
  }
  return found;
}

/** One page as it was read: the answer, and its records. */
type Page = { body: unknown; records: Raw[] };

/** Reads a page by the values that its request needs beside those of the step. */
function pageReader(
  step: Step,
  source: ReadSource,
  values: Record<string, unknown>,
  { shape, extra = {}, resembles, onAnswer }: ReadOptions,
): (pageValues: Raw) => Promise<Page> {
  const { gather } = source;
  const holds = holdsRecords(source, resembles);
  // A list may hold more than its records: a null, a text.
  const isOne = isListPath(source.result) && !gather ? kindOf(resembles) : () => true;
  return async (pageValues) => {
    const call = callOf(step, source, values, { holds, shape, extra: { ...extra, ...pageValues } });
    const ask = () => send(step, call);
    const answer = await (step.answer ? step.answer(call, ask) : ask());
    const { body } = answer;
    const picked = source.unfold ? source.unfold(body) : pickResult(body, source.result);
    const records = recordsOf(picked).filter(isOne);
    onAnswer?.(answer, records.length);
    return { body, records: gather && records.length > 0 ? [{ [gather]: records }] : records };
  };
}

async function readPages(
  step: Step,
  source: ReadSource,
  values: Record<string, unknown>,
  options: ReadOptions,
): Promise<Raw[]> {
  const { pages = 1, size, page = 0, from, enough, onCut } = options;
  const { characters = Number.POSITIVE_INFINITY } = options;
  const { paging } = source;
  const readPage = pageReader(step, source, values, options);
  if (!isListPath(source.result) || !paging) {
    return (await readPage({})).records;
  }
  const pageSize = Math.min(paging.max, size ?? paging.max);
  const found: Raw[] = [];
  // A page behind a cursor is only reached through those before it.
  const start = typeof from === 'number' ? from : paging.next ? 0 : page;
  let request: Raw | undefined = typeof from === 'object' ? from : paging.at(start, pageSize);
  const firstPages: { request: Raw; content: string }[] = [];
  let contentBefore: string | undefined;
  let before: readonly Raw[] = [];
  let read = 0;
  let length = 0;
  for (let turn = start; request; turn += 1) {
    const { body, records } = await readPage(request);
    const content = JSON.stringify(records);
    // A page like the one before means that the vendor hands out everything at once.
    if (content === contentBefore) {
      break;
    }
    contentBefore = content;
    read += 1;
    length += content.length;
    if (read <= RECHECKED) {
      firstPages.push({ request, content });
    }
    if (turn >= page) {
      found.push(...withoutOverlap(records, before));
    }
    before = records;
    if (records.length === 0 || enough?.(found)) {
      break;
    }
    const next: Raw | undefined = paging.next
      ? paging.next({ body, first: records[0], last: records.at(-1) }, pageSize)
      : paging.at(turn + 1, pageSize);
    const isCut =
      turn + 1 >= Math.max(start, page) + pages ||
      (read > 1 && length >= characters) ||
      step.remaining() < RESERVE_MS.shaping;
    if (isCut && next) {
      onCut?.(paging.next ? request : turn, paging.next ? next : turn + 1);
    }
    request = isCut ? undefined : next;
  }
  const isRechecked = options.whole && !paging.next && read > RECHECKED;
  if (isRechecked && (await haveChanged(step, firstPages, readPage))) {
    const again = await readPages(step, source, values, { ...options, whole: false });
    return [...found, ...withoutOverlap(again, found)];
  }
  return found;
}

/** Whether pages differ from when they were first read, as far as there is time to look. */
async function haveChanged(
  step: Step,
  pages: readonly { request: Raw; content: string }[],
  readPage: (request: Raw) => Promise<Page>,
): Promise<boolean> {
  for (const { request, content } of pages) {
    if (step.remaining() < RESERVE_MS.shaping) {
      return false;
    }
    if (JSON.stringify((await readPage(request)).records) !== content) {
      return true;
    }
  }
  return false;
}

/** Records without those that were read before. Only an id tells a record that comes again from another one that looks the same. */
function withoutOverlap(records: readonly Raw[], before: readonly Raw[]): Raw[] {
  const known = new Map(before.map((record) => [record.id, record]));
  return records.filter((record) => {
    const same = 'id' in record && known.get(record.id);
    return !same || JSON.stringify(same) !== JSON.stringify(record);
  });
}

/** Tells an answer that has records, or none, from one that tells nothing of them. */
function holdsRecords(
  { unfold, result, gather, always }: ReadSource,
  resembles: ReadOptions['resembles'],
): ApiCall['holds'] {
  if (unfold) {
    return ({ body }) => {
      const records = unfolded(unfold, body);
      return isListPath(result)
        ? records?.length === 0 || records?.some(kindOf(resembles)) === true
        : records !== undefined;
    };
  }
  const isOne = always ? has(always) : gather ? undefined : resembles;
  // What is gathered may come as a list or as one of its records.
  return ({ body }) =>
    holdsResult(body, result, isOne) || (gather !== undefined && holdsResult(body, '[]'));
}

/** Tells the records of a list from what else is in it. */
const kindOf =
  (resembles: ReadOptions['resembles']) =>
  (one: unknown): boolean =>
    isRecord(one) && (resembles?.(one) ?? Object.keys(one).length > 0);

/** The records of an answer; undefined where it is of another shape than `unfold` expects. */
function unfolded(unfold: NonNullable<ReadSource['unfold']>, body: unknown): Raw[] | undefined {
  try {
    return unfold(body);
  } catch {
    return undefined;
  }
}

/** Whether records have a value under a key. */
export const has = (key: string) => (record: Raw) =>
  record[key] !== undefined && record[key] !== null;

/** A vendor's answer as records; scalars in a list (tag names) become `{ value }`. */
export function recordsOf(result: unknown): Raw[] {
  if (result === null || result === undefined) {
    return [];
  }
  return (Array.isArray(result) ? result : [result]).map((one) =>
    one !== null && typeof one === 'object' ? (one as Raw) : { value: one },
  );
}

/** What `read` gives, and nothing where the vendor itself says that it has no such record. */
export async function orNothing<T>(read: () => Promise<T[]>): Promise<T[]> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof StepError && error.status === 404) {
      return [];
    }
    throw error;
  }
}
