import { notAllowed, StepError } from './errors.ts';
import { factsOf, type Shape } from './fields.ts';
import { labelOf } from './inputFields.ts';
import { setPath } from './paths.ts';
import { fillPath, parseRoute, type Route } from './route.ts';
import type { ApiCall, MediaType } from './service.ts';
import type { Step } from './step.ts';
import { placeOf } from './validate.ts';
import type { Windows } from './windows.ts';

/** How the values of a step travel: in the query, as JSON, as the one item of a JSON array, as a form. */
export type Encoding = 'query' | 'json' | 'json-array' | 'form' | 'multipart';

/** What is true of an endpoint, in data. */
export type Endpoint = {
  /** The vendor's page about the endpoint. */
  docs: string;
  /** OAuth scopes that it needs. */
  scopes: readonly string[];
  /** Scopes that show more but without which it works. */
  optionalScopes?: readonly string[];
  /** Scopes without which the vendor shows less instead of refusing, always or with some values: a connection that lacks one is told so. Pure. */
  insists?: readonly string[] | ((values: Record<string, unknown>) => readonly string[]);
  route: Route;
  /** Values of the connection that the request carries beside those in the path: `['locationId']`, or by the request's name for them `{ location_id: 'locationId' }`. */
  connection?: readonly string[] | Readonly<Record<string, string>>;
  /** Values of the connection that fill an empty field of their name, where the connection has them. */
  connectionDefaults?: readonly string[];
  /** How the values travel; by default in the query of GET and DELETE and as JSON otherwise. */
  send?: Encoding;
  /** Keys that go into the query although the rest goes into the body. */
  query?: readonly string[];
  /** Values that are always sent. */
  fixed?: Record<string, unknown>;
  /** Makes the values that are sent, for the rare request that is no copy of its input; `zone` is the user's. Pure. */
  arrange?(values: Record<string, unknown>, zone: string): Record<string, unknown>;
  /** Splits a read into several requests, whose records are joined: a range of time that is longer than the vendor takes. Pure. */
  windows?: Windows;
  /** Makes the records of an answer that does not hold them as a list, or not in the order that people need. Pure. */
  unfold?(body: unknown): Record<string, unknown>[];
  /** Which of the connection's accounts it is for, where a service knows several. */
  account?: string;
  /** Version of the vendor's API when it differs from the service's own. */
  version?: string;
  /** Media types of the answer and of the body, for a vendor whose media type chooses the representation; JSON where absent. */
  mediaType?: MediaType;
  /** What it means when the vendor refuses this endpoint to a connection (402, 403), where that is known. */
  forbidden?: string;
  /** Says that a POST may be sent twice without doubling a record; other methods may anyway. */
  repeatable?: boolean | ((values: Record<string, unknown>) => boolean);
};

type CallOptions = {
  shape?: Shape;
  /** Sent beside the step's values: paging, sorting, custom fields. */
  extra?: Record<string, unknown>;
  /** The name of the field behind a property of `extra`, where it has one. */
  nameAt?: ((property: string) => string | undefined) | undefined;
};

/** The call that an endpoint makes of a step's values. */
export function callOf(
  step: Step,
  endpoint: Endpoint,
  values: Record<string, unknown>,
  { shape = {}, extra = {}, nameAt }: CallOptions = {},
): ApiCall {
  const { repeatable } = endpoint;
  checkGrant(step, endpoint, values);
  const { method, path, placeholders } = parseRoute(endpoint.route);
  const { context } = step;
  const encoding = endpoint.send ?? (method === 'GET' || method === 'DELETE' ? 'query' : 'json');
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  const target = (key: string) =>
    encoding === 'query' || endpoint.query?.includes(key) ? query : body;

  const sent = endpoint.arrange ? endpoint.arrange(values, step.zone) : values;
  for (const [key, value] of Object.entries(sent)) {
    const facts = shape[key] ? factsOf(shape[key]) : {};
    if (value !== undefined && !facts.local && !placeholders.includes(key)) {
      setPath(target(key), facts.at ?? key, value);
    }
  }
  for (const name of endpoint.connectionDefaults ?? []) {
    if (sent[name] === undefined && context[name]) {
      setPath(target(name), name, context[name]);
    }
  }
  const { connection = [] } = endpoint;
  const ofConnection = Array.isArray(connection)
    ? connection.map((name) => [name, name] as const)
    : Object.entries(connection as Record<string, string>);
  for (const [key, name] of ofConnection) {
    setPath(target(key), key, needed(step, context, name));
  }
  for (const [key, value] of Object.entries({ ...endpoint.fixed, ...extra })) {
    setPath(target(key), key, value);
  }
  const inPath = Object.fromEntries(
    placeholders.map((name) => [name, name in values ? values[name] : needed(step, context, name)]),
  );
  const hasBody = encoding !== 'query' && method !== 'GET';
  return {
    method,
    path: fillPath(path, inPath),
    query,
    ...(hasBody && {
      body: {
        type: encoding === 'json-array' ? 'json' : encoding,
        value: encoding === 'json-array' ? [body] : body,
      },
    }),
    version: endpoint.version,
    mediaType: endpoint.mediaType,
    repeatable:
      (typeof repeatable === 'function' ? repeatable(values) : repeatable) ?? method !== 'POST',
    scopes: endpoint.scopes,
    forbidden: endpoint.forbidden,
    labelOf: (property) => nameAt?.(property) ?? labelAt(shape, property),
    account: endpoint.account,
  };
}

function checkGrant(
  { service, bundle }: Step,
  { insists = [] }: Endpoint,
  values: Record<string, unknown>,
): void {
  const granted = service.granted?.(bundle.authData);
  const needed = typeof insists === 'function' ? insists(values) : insists;
  const lacking = granted ? needed.filter((scope) => !granted.includes(scope)) : [];
  if (lacking.length > 0) {
    throw notAllowed(service.name, lacking);
  }
}

/** The field behind a property that the vendor complains about, such as `filters.0.value`. */
function labelAt(shape: Shape, property: string): string {
  const known = Object.keys(shape).find((key) => factsOf(shape[key]!).at === property);
  const [key = '', ...inside] = property.split('.');
  const isRow = /^\d+$/.test(inside[0] ?? '') && shape[key] && factsOf(shape[key]).children;
  return isRow
    ? placeOf(shape, [key, Number(inside[0]), inside[1]!])
    : labelOf(shape, known ?? key);
}

function needed(step: Step, context: Record<string, string>, name: string): string {
  const value = context[name];
  if (!value) {
    throw new StepError(
      'error',
      `This ${step.service.name} connection does not say which account it belongs to. Reconnect the account and run the step again.`,
    );
  }
  return value;
}
