import { Readable } from 'node:stream';
import type { HttpRequestOptionsWithUrl, RawHttpResponse, ZObject } from 'zapier-platform-core';

/**
 * One request through Zapier's client, its answer of whatever status as it is. `raw` keeps the answer's
 * text out of Zapier's logs. Without `merge: false` the client copies the definition of the whole app
 * into every request, which costs more than the rest of a step.
 *
 * A body of bytes stays out of the logs, too: Zapier shows a stream as "<streaming data>", but would
 * spell out every byte of a file, and the secrets of a form that are not yet part of a connection.
 */
export function rawRequest(
  z: ZObject,
  { body, headers, ...options }: HttpRequestOptionsWithUrl,
): Promise<RawHttpResponse> {
  const hidden = Buffer.isBuffer(body);
  return z.request({
    ...options,
    body: hidden ? Readable.from([body]) : body,
    headers: {
      'user-agent': 'Zapier',
      ...headers,
      ...(hidden && { 'content-length': String(body.length) }),
    },
    raw: true,
    skipThrowForStatus: true,
    merge: false,
  } as HttpRequestOptionsWithUrl & { raw: true });
}
