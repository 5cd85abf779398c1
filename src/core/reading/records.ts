import { StepError } from '../errors.ts';
import { type ApiResponse, send } from '../http/client.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { callOf } from '../http/request.ts';
import type { Raw } from '../raw.ts';
import type { Step } from '../service.ts';
import type { Shape } from '../shape.ts';
import { RESERVE_MS } from '../step.ts';
import type { Paging } from './paging.ts';
import { isListPath, pickResult, type ResultPath } from './resultPath.ts';
import type { Windows } from './windows.ts';

/** What a read says of the vendor's answer, and of the requests that it takes. */
export type RecordWords = {
  /** Where the record or the list is in the vendor's answer. */
  result: ResultPath;
  /** How the vendor hands out a long list: `byPage`, `byOffset`, `byCursor` or `byLink`. */
  paging?: Paging;
  /** Makes one record of all that the vendor lists, under this key: the sentences of a transcription. */
  gather?: string;
  /** Makes the records of an answer that does not list them, or not in the order that people need. Pure. */
  unfold?(body: unknown): Raw[];
  /** Splits a read into several requests and joins their records. For a range of time that is longer than the vendor takes. Pure. */
  windows?: Windows;
};

type Source = Endpoint & RecordWords;

type Options = {
  shape: Shape;
  /** Most pages to read; one by default. */
  pages?: number;
  /** Records on a page; as many as the vendor allows by default. */
  size?: number | undefined;
  /** The page to start at, for dropdowns. */
  page?: number;
  /** Request values beside the input: sorting. */
  extra?: Record<string, unknown>;
  /** Ends the reading when the records so far are all that is needed. */
  enough?(found: readonly Raw[]): boolean;
  /** Is told of each answer and of how many records it held. */
  onAnswer?(answer: ApiResponse, count: number): void;
};

/**
 * Reads the records of an endpoint: the one of a single record, or a list page by page until the list,
 * the allowed pages or the step's time end. The records of several windows come once each.
 */
export async function readRecords(
  step: Step,
  source: Source,
  values: Record<string, unknown>,
  options: Options,
): Promise<Raw[]> {
  if (!source.windows) {
    return readPages(step, source, values, options);
  }
  const found = new Map<string, Raw>();
  for (const ofWindow of source.windows(values, Date.now())) {
    for (const record of await readPages(step, source, ofWindow, options)) {
      found.set(JSON.stringify(record), record);
    }
    if (step.remaining() < RESERVE_MS.shaping) {
      break;
    }
  }
  return [...found.values()];
}

async function readPages(
  step: Step,
  source: Source,
  values: Record<string, unknown>,
  { shape, pages = 1, size, page = 0, extra = {}, enough, onAnswer }: Options,
): Promise<Raw[]> {
  const { paging } = source;
  const read = async (pageValues: Record<string, unknown>) => {
    const answer = await send(
      step,
      callOf(step, source, values, { shape, extra: { ...extra, ...pageValues } }),
    );
    const { body } = answer;
    const records = recordsOf(
      source.unfold ? source.unfold(body) : pickResult(body, source.result),
    );
    const { gather } = source;
    onAnswer?.(answer, records.length);
    return { body, records: gather && records.length > 0 ? [{ [gather]: records }] : records };
  };
  if (!isListPath(source.result) || !paging) {
    return (await read({})).records;
  }
  const pageSize = Math.min(paging.max, size ?? paging.max);
  const found: Raw[] = [];
  // A page behind a cursor is only reached through those before it.
  const start = paging.next ? 0 : page;
  let request: Record<string, unknown> | undefined = paging.at(start, pageSize);
  let previous = '';
  for (let turn = start; request; turn += 1) {
    const { body, records } = await read(request);
    const content = JSON.stringify(records);
    // A page like the one before means that the vendor hands out everything at once.
    if (content === previous) {
      break;
    }
    previous = content;
    if (turn >= page) {
      found.push(...records);
    }
    const done =
      turn + 1 >= page + pages ||
      records.length === 0 ||
      step.remaining() < RESERVE_MS.shaping ||
      enough?.(found);
    request = done
      ? undefined
      : paging.next
        ? paging.next({ body, last: records.at(-1) }, pageSize)
        : paging.at(turn + 1, pageSize);
  }
  return found;
}

/** A vendor's answer as records; scalars in a list (tag names) become `{ value }`. */
function recordsOf(result: unknown): Raw[] {
  if (result === null || result === undefined) {
    return [];
  }
  return (Array.isArray(result) ? result : [result]).map((one) =>
    one !== null && typeof one === 'object' ? (one as Raw) : { value: one },
  );
}

/** What `read` gives, and nothing where the vendor says that there is no such record. */
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
