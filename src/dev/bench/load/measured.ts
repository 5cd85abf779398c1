import type { LoadRun } from './steps.ts';

/** What a worker is to run. */
export type RunOrder = {
  run: LoadRun;
  /** Milliseconds that the vendor takes for an answer. */
  answerMs: number;
  /** What the app has in Zapier's cache. */
  cache: Record<string, string>;
};

/** What a run took. */
export type RunMeasured = {
  seconds: number;
  requests: number;
  /** Most memory of the process, the app and Zapier's core included. */
  peakMb: number;
  records: number;
  /** Size of the result as JSON. */
  bytes: number;
  error?: string;
  cache: Record<string, string>;
};

/**
 * What Zapier allows a step: 30 s, and 20 MB from a poll or 6 MB from a search
 * (https://docs.zapier.com/platform/build/operating-constraints). Its core ends a process that holds
 * more than 450 MB (https://github.com/zapier/zapier-platform/blob/main/packages/core/src/constants.js).
 */
const ALLOWED = { seconds: 30, peakMb: 450e6 / 1024 ** 2, poll: 20e6, search: 6_291_456 };

/** What a run took too much of, in words; empty when it kept within every limit. */
export const exceeded = (
  { method }: Pick<LoadRun, 'method'>,
  { seconds, peakMb, bytes, error }: Omit<RunMeasured, 'cache'>,
): string[] => [
  ...(error ? [error] : []),
  ...(seconds > ALLOWED.seconds ? ['time'] : []),
  ...(peakMb > ALLOWED.peakMb ? ['memory'] : []),
  ...(bytes >= (method.startsWith('triggers.') ? ALLOWED.poll : ALLOWED.search) ? ['size'] : []),
];
