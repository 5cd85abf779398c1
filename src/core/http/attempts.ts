import pRetry from 'p-retry';
import type { RawHttpResponse, ZObject } from 'zapier-platform-core';
import { StepError } from '../errors.ts';
import { RESERVE_MS } from '../step.ts';
import { type RawRequest, rawRequest, wholeBody } from './transport.ts';

/**
 * What became of a request without an answer that counts: it never left, the answer was lost on its way
 * (or a gateway answered for the vendor), or a success came that does not hold what was asked for.
 */
type Loss = 'not sent' | 'broken off' | 'unreadable';

/** An attempt without an answer. It says nothing about the request itself. */
export class LostAnswer extends Error {
  readonly loss: Loss;
  constructor(loss: Loss) {
    super('No answer');
    this.loss = loss;
  }
}

/** Statuses of a gateway, which say nothing about the request itself. */
export const TRANSIENT: ReadonlySet<number> = new Set([502, 503, 504]);

/** Failures in which no byte of the request reached the vendor. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

const BACKOFF = { retries: 3, minTimeout: 300, factor: 2, maxTimeout: 3000, randomize: true };

/**
 * One request and its whole answer within `limit` milliseconds, of whatever status.
 * @throws LostAnswer when the network fails or the time is over.
 */
export async function wholeAnswer(
  z: ZObject,
  request: RawRequest,
  limit: number,
): Promise<{ response: RawHttpResponse; bytes: Buffer }> {
  let timer: NodeJS.Timeout | undefined;
  // Zapier's client counts head and body apart, and waits for ever for a body that was cut short.
  const timeIsOver = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LostAnswer('broken off')), limit);
  });
  const answer = async () => {
    const response = await rawRequest(z, { ...request, timeout: limit });
    return { response, bytes: await wholeBody(response) };
  };
  try {
    return await Promise.race([answer(), timeIsOver]);
  } catch (error) {
    throw lost(error);
  } finally {
    clearTimeout(timer);
  }
}

/** A network failure as a lost answer; any other failure unchanged. */
export function lost(error: unknown): unknown {
  const { name, code } = error as NodeJS.ErrnoException;
  return name === 'FetchError' || name === 'AbortError'
    ? new LostAnswer(NOT_SENT.has(code ?? '') ? 'not sent' : 'broken off')
    : error;
}

/**
 * Retries while the answer is lost and the step has time: a `repeatable` request up to three times,
 * any other only if it was never sent.
 */
export const persist = <T>(
  attempt: () => Promise<T>,
  { repeatable, remaining }: { repeatable: boolean; remaining(): number },
): Promise<T> =>
  pRetry(attempt, {
    ...BACKOFF,
    maxRetryTime: Math.max(0, remaining() - RESERVE_MS.answer),
    shouldRetry: ({ error }) =>
      error instanceof LostAnswer && (repeatable || error.loss === 'not sent'),
  });

/** The failure of a request that may simply be sent again later. */
export const noAnswer = (vendor: string, { loss }: LostAnswer) =>
  new StepError(
    'error',
    loss === 'unreadable'
      ? `${vendor} sent an answer that could not be read. Your step is fine: replay it in a few minutes.`
      : `${vendor} did not respond after several tries. Your step is fine: replay it in a few minutes.`,
    { status: 503 },
  );

/** The failure of a write that would double if it were sent again. */
export const noConfirmation = (vendor: string, { loss }: LostAnswer) =>
  new StepError(
    'error',
    `${
      loss === 'unreadable'
        ? `${vendor} sent an answer that could not be read`
        : `The connection to ${vendor} broke off before it confirmed`
    }. The record may have been saved or not: look in ${vendor} before you replay this step, so that it is not doubled.`,
    { status: 503 },
  );
