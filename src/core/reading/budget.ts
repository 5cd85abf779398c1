import type { StepError } from '../errors.ts';
import { fingerprint } from '../fingerprint.ts';
import type { ApiResponse } from '../http/apiCall.ts';
import type { Pacing, Step } from '../service.ts';
import { type Recall, recall, remember, serviceMemoryKey } from './memory.ts';

/** What the vendor last said of an application's budget. */
export type Report = {
  at: number;
  headers: Record<string, string | null>;
  /** Until when the vendor refuses everything, in epoch milliseconds. */
  closedUntil?: number;
  /** The lists that were asked for when an older report held back the others. */
  turns?: readonly string[];
};

/**
 * An older report holds nobody back for certain. Whoever polls then asks the vendor and brings a new one, also
 * where a report of yesterday arrived after midnight.
 */
const BELIEVED_MS = 30 * 60_000;

/** When nobody has asked for so long, all that wait have had their turn, and the first may ask again. */
const ROUND_MS = 2 * BELIEVED_MS;

/** The longest that a report is kept. A vendor that refuses everything does so until the next day at most. */
const KEPT_SECONDS = 24 * 60 * 60;

const keyOf = ({ service, bundle }: Step, pacing: Pacing) =>
  serviceMemoryKey(service, 'budget', pacing.application(bundle.authData));

/** What an answer says of the budget. */
export const reportOf = ({ headers }: Pacing, { header }: ApiResponse, at: number): Report => ({
  at,
  headers: Object.fromEntries(headers.map((name) => [name, header(name)])),
});

/** What a refusal says of the budget. */
export const refusalOf = ({ seconds = 0 }: StepError, at: number): Report => ({
  at,
  headers: {},
  closedUntil: at + seconds * 1000,
});

/** An application's budget, as polls have to keep to it. */
type Budget = {
  /** Milliseconds for which answers have to serve, so that the budget lasts; 0 where nothing is known. */
  wait: number;
  /** Headers of the latest answer, as far as they are to be believed. */
  header(name: string): string | null;
  /** The vendor refuses every request for now. */
  isClosed?: boolean;
  /** Who has had a turn if this poll asks. */
  turns: readonly string[];
};

/**
 * The budget of a connection's application now, for a poll that needs a list. Where all are held back, each
 * list gets its turn: else the poll that happens to come first would ask each time, and the others never.
 */
export async function budgetOf(step: Step, pacing: Pacing, list: string): Promise<Budget> {
  const recalled = await recall(step, keyOf(step, pacing));
  const now = Date.now();
  const report = recalled.reach === 'known' ? (recalled.value as Report) : undefined;
  if (!report) {
    return { wait: 0, header: () => null, turns: [] };
  }
  const { at, closedUntil = 0, headers, turns: before = [] } = report;
  if (now < closedUntil) {
    const wait = Number.POSITIVE_INFINITY;
    return { wait, header: () => null, isClosed: true, turns: before };
  }
  const header = (name: string) => headers[name] ?? null;
  const wait = pacing.wait(header, at, now);
  if (now - at < BELIEVED_MS) {
    return { wait, header, turns: before };
  }
  const had = now - at < ROUND_MS ? before : [];
  const mark = fingerprint(list).slice(0, 8);
  return had.includes(mark)
    ? { wait, header: () => null, turns: had }
    : { wait: 0, header: () => null, turns: wait > 0 ? [...had, mark] : had };
}

/** Tells the polls of all connections of the application. */
export async function tell(step: Step, pacing: Pacing, report: Report): Promise<void> {
  const nothing: Recall = { reach: 'empty' };
  await remember(step, keyOf(step, pacing), report, nothing, KEPT_SECONDS);
}
