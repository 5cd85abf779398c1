import { notAllowed, StepError } from '../errors.ts';
import { parseJson } from '../json.ts';
import { isRecord } from '../raw.ts';
import type { Failure, Step } from '../service.ts';
import type { ApiCall, ApiResponse } from './apiCall.ts';
import {
  LostAnswer,
  noAnswer,
  noConfirmation,
  persist,
  TRANSIENT,
  wholeAnswer,
} from './attempts.ts';
import { labelsOf } from './labels.ts';
import { encodeMultipart } from './multipart.ts';
import { renamed } from './propertyNames.ts';
import { MOST_BYTES, type Pieces, type RawRequest } from './transport.ts';

/**
 * Calls the vendor's API with the connection's token and gives the parsed answer. Network failures,
 * 502, 503, 504 and successes that do not hold what was asked for are tried again, a call that is not
 * repeatable only when it was never sent.
 * @throws StepError in the service's words for every other answer from 400 on, and for one that denies
 *   what its status says.
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
    authorization: authorizationOf(step, token),
  };
  const size = call.binary ? MOST_BYTES.file : MOST_BYTES.answer;
  const options = { url, method: call.method, headers, body, size } as RawRequest;
  try {
    const { repeatable } = call;
    const { remaining } = step;
    const response = await persist(() => attempt(step, options, call), { repeatable, remaining });
    if (response.status >= 400) {
      throw step.service.explain(toFailure(response, call));
    }
    return await sharedPart(step, call, response);
  } catch (error) {
    if (error instanceof LostAnswer) {
      const { name } = step.service;
      // A plan that looks at what is there before it writes may run again, whatever was saved.
      const looks = step.plan && !step.plan.doubles;
      throw call.repeatable || error.loss === 'not sent' || looks
        ? noAnswer(name, error)
        : noConfirmation(name, error);
    }
    throw error instanceof step.z.errors.RefreshAuthError
      ? await whyUnauthorized(step, call, token)
      : error;
  }
}

const authorizationOf = ({ service }: Pick<Step, 'service'>, token: string): string =>
  service.authorization?.(token) ?? `Bearer ${token}`;

/** @throws StepError as if there were no such record, for one that is not shared. */
async function sharedPart(step: Step, call: ApiCall, answer: ApiResponse): Promise<ApiResponse> {
  const { service } = step;
  if (!service.shared || call.binary) {
    return answer;
  }
  const body = await service.shared(step, call, answer.body);
  if (body === undefined) {
    throw service.explain(toFailure({ status: 404, body: '', header: () => null }, call));
  }
  return { ...answer, body };
}

/** The full URL of a call. Whatever its parts hold, it stays on the service's host and below its base path. */
export function urlOf(
  { service }: Pick<Step, 'service'>,
  { path, query = {} }: Pick<ApiCall, 'path' | 'query'>,
): string {
  const base = new URL(`${service.baseUrl().replace(/\/$/, '')}/`);
  const url = new URL(`.${path}`, base);
  if (!url.href.startsWith(base.href)) {
    throw new StepError(
      'error',
      `The step asked for an address outside of ${service.name} and was stopped. Check its values for parts of a path.`,
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

const mediaTypeOf = ({ service }: Pick<Step, 'service'>, name: string): string =>
  service.mediaType?.(name) ?? name;

/** JSON that reads the same in every character set, since a vendor's own media type declares none. */
const asciiJson = (value: unknown) =>
  JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * One request and its answer. An answer that denies its own status is a refusal (400).
 * @throws LostAnswer for a success that does not hold what the call asks for, too.
 */
async function attempt(
  { z, service, remaining }: Pick<Step, 'z' | 'service' | 'remaining'>,
  request: RawRequest,
  { binary, holds, answers }: Pick<ApiCall, 'binary' | 'holds' | 'answers'>,
): Promise<ApiResponse> {
  const limit = Math.max(1000, Math.min(20_000, remaining()));
  const { response, bytes } = await wholeAnswer(z, request, limit);
  const { status } = response;
  if (TRANSIENT.has(status)) {
    throw new LostAnswer('broken off');
  }
  const header = (name: string) => response.headers.get(name);
  if (binary && status < 400) {
    const contentType = header('content-type') ?? 'application/octet-stream';
    return readable({ status, body: undefined, bytes, contentType, header }, holds);
  }
  const body = renamed(parseBody(decode(bytes, header('content-type'))), answers);
  if (status < 400 && service.acknowledges?.(body) === false) {
    return { status: 400, body, header };
  }
  return readable({ status, body, header }, holds);
}

function readable(answer: ApiResponse, holds: ApiCall['holds']): ApiResponse {
  if (answer.status < 400 && !holds(answer)) {
    throw new LostAnswer('unreadable');
  }
  return answer;
}

/** The text of an answer in its declared character set; UTF-8 where it declares none or an unknown one. */
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

/** The labels of a request that has no form. */
const NO_FORM = labelsOf({});

const toFailure = (
  { status, body, header }: ApiResponse,
  { scopes, forbidden, about, ...call }: ApiCall,
): Failure => ({
  status,
  body,
  header,
  scopes,
  forbidden,
  about,
  labelOf: call.labelOf ?? NO_FORM.labelOf,
  inLabels: call.inLabels ?? NO_FORM.inLabels,
  chosen: call.chosen ?? NO_FORM.chosen,
});

/**
 * Zapier's client hides the body of a 401 and asks for a new token, but a new token does not help
 * when a scope is missing. A call that any live token may make tells the two apart.
 */
async function whyUnauthorized(step: Step, call: ApiCall, token: string): Promise<StepError> {
  const { service } = step;
  const kept = service.keptToken?.(step.bundle.authData);
  const isAccepted = await isAlive(step, token);
  const lost = isAccepted ? undefined : service.tokenLost?.(step);
  if (lost) {
    return lost;
  }
  if (isAccepted) {
    return service.withoutScopes
      ? service.explain(toFailure({ status: 403, body: undefined, header: () => null }, call))
      : notAllowed(service, call.scopes, kept?.allow);
  }
  return kept
    ? new StepError('expired', kept.refused, { status: 401 })
    : new StepError('refresh', `The ${service.name} connection has expired.`, { status: 401 });
}

/** Whether the vendor accepts the token at all: it answers the cheapest call that any live token may make. */
export async function isAlive(
  step: Pick<Step, 'z' | 'service' | 'context' | 'remaining'>,
  token: string,
): Promise<boolean> {
  const { service, context } = step;
  const url = urlOf(step, { path: service.probePath(context) });
  const headers = {
    accept: 'application/json',
    ...service.headers(undefined),
    ...(service.probeMediaType && { accept: mediaTypeOf(step, service.probeMediaType) }),
    authorization: authorizationOf(step, token),
  };
  const holds = ({ body }: ApiResponse) => isRecord(body);
  return attempt(step, { url, method: 'GET', headers }, { holds }).then(
    ({ status }) => status < 400,
    () => false,
  );
}
