import { Readable } from 'node:stream';
import type { HttpRequestOptionsWithUrl, RawHttpResponse, ZObject } from 'zapier-platform-core';
import { StepError } from '../errors.ts';

/** Bytes in the pieces that they came in, so that a large file is in memory once. */
export type Pieces = readonly Uint8Array[];

/** Most bytes that are accepted, counted after unpacking. */
export const MOST_BYTES = { answer: 20_000_000, file: 50 * 1024 * 1024 };

/** A request with its body as bytes or text, which `signal` can end early. */
export type RawRequest = Omit<HttpRequestOptionsWithUrl, 'body'> & {
  body?: string | Buffer | Pieces;
  signal?: AbortSignal;
};

/**
 * One request through Zapier's client, its answer of whatever status as it is. `raw` keeps the answer's
 * text out of Zapier's logs. Without `merge: false` the client copies the definition of the whole app
 * into every request, which costs more than the rest of a step.
 *
 * A body of bytes stays out of the logs, too: Zapier shows a stream as "<streaming data>", but would
 * spell out every byte of a file, and the secrets of a form that are not yet part of a connection.
 *
 * No redirect is followed: it could lead a token, a record or a secret to anywhere, and make a GET of a
 * POST. Only a caller that says `redirect: 'manual'` gets to see it.
 * @throws StepError for a redirect otherwise.
 */
export async function rawRequest(
  z: ZObject,
  { body, headers, redirect, ...options }: RawRequest,
): Promise<RawHttpResponse> {
  const pieces = Buffer.isBuffer(body)
    ? [body]
    : Array.isArray(body)
      ? (body as Pieces)
      : undefined;
  const length = pieces?.reduce((sum, piece) => sum + piece.length, 0);
  const response = await z.request({
    size: MOST_BYTES.answer,
    ...options,
    body: pieces ? Readable.from(pieces) : body,
    headers: {
      'user-agent': 'Zapier',
      ...headers,
      ...(pieces && { 'content-length': String(length) }),
    },
    redirect: 'manual',
    raw: true,
    skipThrowForStatus: true,
    merge: false,
  } as HttpRequestOptionsWithUrl & { raw: true });
  if (isRedirect(response) && redirect !== 'manual') {
    response.body.resume();
    throw new StepError(
      'error',
      `${new URL(options.url).hostname} sent the request on to another address, where Leadlap does not follow. Replay the step in a few minutes. If this happens again, tell support.`,
      { status: 502 },
    );
  }
  return response;
}

/** Whether an answer says that what was asked for is elsewhere. */
export const isRedirect = ({ status }: { status: number }): boolean =>
  status >= 300 && status < 400;

/**
 * All bytes of an answer.
 * @throws StepError for one that is larger than its request allowed; what else breaks is thrown as it is.
 */
export async function wholeBody(response: RawHttpResponse): Promise<Buffer> {
  try {
    return await response.buffer();
  } catch (error) {
    if ((error as { type?: string }).type !== 'max-size') {
      throw error;
    }
    response.body.pause();
    throw new StepError(
      'error',
      `${new URL(response.request.url!).hostname} sent more data than a step can take in. Ask for less: a shorter time, or fewer records.`,
      { status: 502 },
    );
  }
}
