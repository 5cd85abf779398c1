import { setPath } from '../dottedPaths.ts';
import { notAllowed, StepError } from '../errors.ts';
import { fieldFacts } from '../input/fields/field.ts';
import type { Step } from '../service.ts';
import type { Shape } from '../shape.ts';
import type { ApiCall } from './apiCall.ts';
import type { Endpoint, VersionChange } from './endpoint.ts';
import { labelsOf } from './labels.ts';
import { renamed } from './propertyNames.ts';
import { fillPath, parseRoute } from './route.ts';

type CallOptions = Pick<ApiCall, 'holds'> & {
  shape?: Shape;
  /** Sent beside the step's values: paging, sorting, custom fields. */
  extra?: Record<string, unknown>;
  /** The label of the field behind a property of `extra`, where there is one. */
  nameAt?: ((property: string) => string | undefined) | undefined;
};

/** The call that an endpoint makes of a step's values. */
export function callOf(
  step: Step,
  declared: Endpoint,
  values: Record<string, unknown>,
  { holds, shape = {}, extra = {}, nameAt }: CallOptions,
): ApiCall {
  const endpoint = inVersion(declared, step.service.apiVersion?.());
  const { repeatable, sends, answers } = endpoint;
  checkGrant(step, endpoint, values);
  const { method, path, placeholders } = parseRoute(endpoint.route);
  const { context } = step;
  const encoding = endpoint.sendAs ?? (method === 'GET' || method === 'DELETE' ? 'query' : 'json');
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  const target = (key: string) =>
    encoding === 'query' || endpoint.inQuery?.includes(key) ? query : body;

  const sent = endpoint.arrange ? endpoint.arrange(values, step.zone) : values;
  for (const [key, value] of Object.entries(sent)) {
    const facts = shape[key] ? fieldFacts(shape[key]) : {};
    if (value !== undefined && !facts.local && !facts.listOnly && !placeholders.includes(key)) {
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
  const labels = labelsOf(shape, nameAt, sends, step.plan ? {} : values);
  const hasBody = encoding !== 'query' && method !== 'GET';
  return {
    method,
    path: fillPath(path, inPath, labels.labelOf),
    query: renamed(query, sends) as Record<string, unknown>,
    ...(hasBody && {
      body: {
        type: encoding === 'json-array' ? 'json' : encoding,
        value: renamed(encoding === 'json-array' ? [body] : body, sends),
      },
    }),
    version: endpoint.version,
    answers,
    mediaType: endpoint.mediaType,
    repeatable:
      (typeof repeatable === 'function' ? repeatable(values) : repeatable) ?? method !== 'POST',
    holds,
    about: path.split('/').findLast((part) => part && !part.startsWith('{')),
    scopes: endpoint.scopes,
    forbidden: endpoint.forbidden,
    ...labels,
    account: endpoint.account,
  };
}

/** The endpoint in one version of the API; as declared where that version lacks it. */
function inVersion(
  endpoint: Endpoint,
  version: string | undefined,
): Endpoint & Pick<VersionChange, 'sends' | 'answers'> {
  const change = version === undefined ? null : endpoint.versions?.[version];
  return change === null ? endpoint : { ...endpoint, ...change, version: version! };
}

function checkGrant(step: Step, { insists = [] }: Endpoint, values: Record<string, unknown>): void {
  const { service, bundle } = step;
  const granted = service.granted?.(bundle.authData);
  const needed = typeof insists === 'function' ? insists(values) : insists;
  const lacking = granted ? needed.filter((scope) => !granted.includes(scope)) : [];
  if (lacking.length > 0) {
    throw (
      service.notShared?.(step, lacking) ??
      notAllowed(service, lacking, service.keptToken?.(bundle.authData)?.allow)
    );
  }
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
