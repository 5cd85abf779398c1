import type { HttpRequestOptionsWithUrl, RawHttpResponse, ZObject } from 'zapier-platform-core';

/**
 * One request through Zapier's client, its answer of whatever status as it is. `raw` keeps the answer's
 * text out of Zapier's logs. Without `merge: false` the client copies the definition of the whole app
 * into every request, which costs more than the rest of a step.
 */
export const rawRequest = (
  z: ZObject,
  options: HttpRequestOptionsWithUrl,
): Promise<RawHttpResponse> =>
  z.request({
    ...options,
    headers: { 'user-agent': 'Zapier', ...options.headers },
    raw: true,
    skipThrowForStatus: true,
    merge: false,
  } as HttpRequestOptionsWithUrl & { raw: true });
