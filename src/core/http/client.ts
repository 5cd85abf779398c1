import pRetry from 'p-retry';
import { notAllowed, StepError } from '../errors.ts';
import type { Failure, Step } from '../service.ts';
import { RESERVE_MS } from '../step.ts';
import type { ApiCall } from './apiCall.ts';
import { parseJson } from './json.ts';
import { encodeMultipart } from './multipart.ts';
import { MOST_BYTES, type Pieces, type RawRequest, rawRequest, wholeBody } from './transport.ts';

/** A vendor’s answer, as far as operations read it. */
export type ApiResponse = {
  status: number;
  /** The parsed answer; undefined for a binary one. */
  body: unknown;
  /** The answer of a call that asked for a file. */
  bytes?: Buffer;
  contentType?: string;
  header(name: string): string | null;
};

/** Answers that say nothing about the request itself. */
const TRANSIENT = new Set([502, 503, 504]);

/** Failures in which no byte of the request reached the vendor. */
const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

const BACKOFF = { retries: 3, minTimeout: 300, factor: 2, maxTimeout: 3000, randomize: true };

class TransientFailure extends Error {
  readonly notSent: boolean;
  constructor(notSent: boolean) {
    super('No answer');
    this.notSent = notSent;
  }
}

/**
 * Calls the vendor's API with the connection's token and gives the parsed answer. Network failures,
 * 502, 503, 504 and pages for people are tried again, a call that is not repeatable only when it was never sent.
 * @throws StepError in the service's words for every other answer from 400 on.
 */
export async function send(step: Step, call: ApiCall): Promise<ApiResponse> {
  if (step.plan) {
    step.plan.requests += 1;
  }
  const url = urlOf(step, call);
  const token = (await step.service.token?.(step, call)) ?? step.bundle.authData.access_token ?? '';
  const { body, contentType } = await encodeBody(step, call);
  const headers = {
    accept: call.binary ? '*/*' : 'application/json',
    ...step.service.headers(call.version),
    ...(call.mediaType?.answer && { accept: mediaTypeOf(step, call.mediaType.answer) }),
    ...(contentType && { 'content-type': contentType }),
    authorization: `Bearer ${token}`,
  };
  const size = call.binary ? MOST_BYTES.file : MOST_BYTES.answer;
  const options = { url, method: call.method, headers, body, size } as RawRequest;
  try {
    const response = await pRetry(() => attempt(step, options, call.binary), {
      ...BACKOFF,
      maxRetryTime: Math.max(0, step.remaining() - RESERVE_MS.answer),
      shouldRetry: ({ error }) =>
        error instanceof TransientFailure && (call.repeatable || error.notSent),
    });
    if (response.status >= 400) {
      throw step.service.explain(toFailure(response, call));
    }
    return response;
  } catch (error) {
    if (error instanceof TransientFailure) {
      throw noAnswer(step, call, error);
    }
    throw error instanceof step.z.errors.RefreshAuthError
      ? await whyUnauthorized(step, call, token)
      : error;
  }
}

/** The full URL of a call. Whatever its parts hold, it stays on the service's own host and below its base path. */
export function urlOf(
  { service }: Pick<Step, 'service'>,
  { path, query = {} }: Pick<ApiCall, 'path' | 'query'>,
): string {
  const base = new URL(`${service.baseUrl().replace(/\/$/, '')}/`);
  const url = new URL(`.${path}`, base);
  if (!url.href.startsWith(base.href)) {
    throw new StepError(
      'error',
      `The step asked for an address outside of ${service.name} and was stopped.`,
    );
  }
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null) {
        url.searchParams.append(name, String(one));
      }
    }
  }
  return url.href;
}

/** A body is text or bytes by the time it reaches Zapier's client, which deletes `{{…}}` from the values of objects. */
async function encodeBody(
  step: Step,
  { body, mediaType }: ApiCall,
): Promise<{ body?: string | Pieces; contentType?: string }> {
  if (!body) {
    return {};
  }
  switch (body.type) {
    case 'multipart':
      return encodeMultipart(step, body.value as Record<string, unknown>);
    case 'form':
      return {
        body: new URLSearchParams(body.value as Record<string, string>).toString(),
        contentType: 'application/x-www-form-urlencoded',
      };
    default:
      return mediaType?.body
        ? { body: asciiJson(body.value), contentType: mediaTypeOf(step, mediaType.body) }
        : { body: JSON.stringify(body.value), contentType: 'application/json' };
  }
}

const mediaTypeOf = ({ service }: Step, name: string): string => service.mediaType?.(name) ?? name;

/** JSON that reads the same in every character set, since a vendor's own media type names none. */
const asciiJson = (value: unknown) =>
  JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** One request and its whole answer. */
async function attempt(step: Step, options: RawRequest, binary = false): Promise<ApiResponse> {
  let response: Awaited<ReturnType<typeof rawRequest>>;
  let bytes: Buffer;
  try {
    const timeout = Math.max(1000, Math.min(20_000, step.remaining()));
    response = await rawRequest(step.z, { ...options, timeout });
    bytes = await wholeBody(response);
  } catch (error) {
    const { name, code } = error as NodeJS.ErrnoException;
    throw name === 'FetchError' || name === 'AbortError'
      ? new TransientFailure(NOT_SENT.has(code ?? ''))
      : error;
  }
  if (TRANSIENT.has(response.status)) {
    throw new TransientFailure(false);
  }
  const { status } = response;
  const header = (name: string) => response.headers.get(name);
  if (binary && status < 400) {
    const contentType = header('content-type') ?? 'application/octet-stream';
    return { status, body: undefined, bytes, contentType, header };
  }
  const text = decode(bytes, header('content-type'));
  // A page where data was asked for is of what stands before the vendor's API: it has not answered.
  if (status < 300 && /^\s*</.test(text)) {
    throw new TransientFailure(false);
  }
  return { status, body: parseBody(text), header };
}

/** The text of an answer in the character set that it declares, UTF-8 where it declares none or one that is unknown. */
function decode(bytes: Buffer, contentType: string | null): string {
  const [, charset = 'utf-8'] = /charset="?([\w-]+)/i.exec(contentType ?? '') ?? [];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('utf8');
  }
}

function parseBody(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

const toFailure = (
  { status, body, header }: ApiResponse,
  { scopes, forbidden, labelOf }: ApiCall,
): Failure => ({
  status,
  body,
  header,
  scopes,
  forbidden,
  labelOf: labelOf ?? ((property) => property),
});

function noAnswer(
  { service, plan }: Step,
  call: ApiCall,
  { notSent }: TransientFailure,
): StepError {
  return call.repeatable || notSent || plan
    ? new StepError(
        'error',
        `${service.name} did not answer, also not on further tries. Nothing is wrong with the step: replay it in a few minutes.`,
        { status: 503 },
      )
    : new StepError(
        'error',
        `${service.name} broke off before it confirmed. It may have saved the record or not: look there before you replay this step, so that it is not doubled.`,
        { status: 503 },
      );
}

/**
 * Zapier's client hides the body of a 401 and asks for a new token, but a new token does not help
 * when a scope is missing. A call that any live token may make tells the two apart.
 */
async function whyUnauthorized(step: Step, call: ApiCall, token: string): Promise<StepError> {
  const { service, context } = step;
  const url = urlOf(step, { path: service.probePath(context) });
  const headers = {
    accept: 'application/json',
    ...service.headers(undefined),
    ...(service.probeMediaType && { accept: mediaTypeOf(step, service.probeMediaType) }),
    authorization: `Bearer ${token}`,
  };
  const alive = await attempt(step, { url, method: 'GET', headers }).then(
    ({ status }) => status < 400,
    () => false,
  );
  if (alive) {
    return service.withoutScopes
      ? service.explain(toFailure({ status: 403, body: undefined, header: () => null }, call))
      : notAllowed(service.name, call.scopes);
  }
  return service.keepsTokens
    ? new StepError(
        'expired',
        `${service.name} no longer accepts this connection. Reconnect the account.`,
        { status: 401 },
      )
    : new StepError('refresh', `The ${service.name} connection has expired.`, { status: 401 });
}
