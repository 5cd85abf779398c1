import nock from 'nock';
import { network } from '../../../src/core/http/publicNetwork.ts';
import type { Raw } from '../../../src/core/raw.ts';
import {
  type ApiEndpoint,
  type ApiValue,
  endpoints,
} from '../../../src/highlevel/api/endpoints.ts';
import { testZapier } from '../../appHandler.ts';
import { storedFiles } from '../../dev/zapier/storedFiles.ts';
import { CONNECTIONS, HOSTS } from '../../examples/example.ts';
import { offline } from '../../offline.ts';

/** HighLevel API Request, run for each endpoint of the table with every value filled, and the request that comes of it. */
const HOST = HOSTS.highlevel!;
const FILE = 'https://files.example/members.csv';
const { locationId, companyId } = CONNECTIONS.highlevel!;

const zapier = testZapier();
offline();

type Sent = {
  method: string;
  path: string;
  query: Raw;
  version: string | undefined;
  body: unknown;
};

let sent: Sent[];

beforeAll(() => {
  jest.spyOn(network, 'isPublic').mockReturnValue(true);
});
afterAll(() => jest.restoreAllMocks());

beforeEach(() => {
  storedFiles();
  const { origin, pathname } = new URL(FILE);
  nock(origin).persist().get(pathname).reply(200, 'name,email', { 'content-type': 'text/csv' });
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    nock(HOST)
      .persist()
      .intercept(/./, method)
      .query(true)
      .reply(200, function (uri, body) {
        const { pathname: path, searchParams } = new URL(uri, HOST);
        const version = this.req.headers.version as string | undefined;
        sent.push({ method, path, query: queryOf(searchParams), version, body: body || undefined });
        return { done: true };
      });
  }
});

const queryOf = (params: URLSearchParams): Raw =>
  Object.fromEntries(
    [...params.keys()]
      .map((name) => [name, params.getAll(name)])
      .map(([name, all]) => [name, all!.length > 1 ? all : all![0]]),
  );

/** What a person enters for a value, and what the request has for it. */
function sampleOf({ type, list, choices, name }: ApiValue): [given: unknown, expected: unknown] {
  const texts = [choices[0] ?? `{{contact.${name}}} & ä/1`, choices[1] ?? 'two, three'];
  switch (type) {
    case 'number':
      return ['1,250.5', 1250.5];
    case 'boolean':
      return ['no', false];
    case 'datetime':
      return ['March 1, 2026 9:00 am', '2026-03-01T09:00:00Z'];
    case 'object':
      return list
        ? ['[{"a.b": 9007199254740993}]', [{ 'a.b': '9007199254740993' }]]
        : ['{"a.b": [null, "{{x}}"]}', { 'a.b': [null, '{{x}}'] }];
    case 'file':
      return [FILE, 'name,email'];
    default:
      return list ? [texts, texts] : [texts[0], texts[0]];
  }
}

/** Whether an endpoint is called for a sub-account, whose id the connection knows. */
const isOfSubAccount = ({ token, route, query, body = [] }: ApiEndpoint) =>
  token === 'location' ||
  (token === 'both' &&
    (route.includes('{locationId}') ||
      [...query, ...body].some((one) => one.required && /^(locationId|altId)$/.test(one.name))));

const asText = (value: unknown) => (Array.isArray(value) ? value.map(String) : String(value));
const inText = (values: Raw): Raw =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asText(value)]));

/** A body as its encoding has it. */
const sentAs = (encoding: string, values: Raw): unknown =>
  encoding === 'json' ? values : encoding === 'json-array' ? [values] : inText(values);

/** The input of a step that fills every field, and the request that it has to send. */
function caseOf(endpoint: ApiEndpoint) {
  const { route, query, body, encoding, version } = endpoint;
  const [method = '', template = ''] = route.split(' ');
  const input: Raw = { endpoint: route };
  const isKnown: Record<string, string | undefined> = {
    companyId,
    ...(isOfSubAccount(endpoint) && { locationId, location_id: locationId, altId: locationId }),
  };
  const fill = (value: ApiValue, key = value.name): unknown => {
    const { name, required, choices } = value;
    const known = isKnown[name];
    if (known && (required || name === 'locationId')) {
      return known;
    }
    if (required && name === 'altType') {
      return 'location';
    }
    const [given, expected] = sampleOf(value);
    if (!required || choices.length !== 1) {
      input[key] = given;
    }
    return expected;
  };
  const path = template.replaceAll(/{(\w+)}/g, (_, name: string) => {
    const told = endpoint.path.find((one) => one.name === name);
    const value = {
      name,
      required: true,
      type: 'text',
      list: false,
      choices: [],
      ...told,
    } as const;
    return encodeURIComponent(String(fill(value)));
  });
  const names = [...template.matchAll(/{(\w+)}/g)].map(([, name]) => name);
  const isTwice = (name: string) =>
    names.includes(name) || (body ?? []).some((one) => one.name === name);
  const inQuery = Object.fromEntries(
    query.map((one) => [one.name, fill(one, isTwice(one.name) ? `query_${one.name}` : one.name)]),
  );
  const inBody = Object.fromEntries((body ?? []).map((one) => [one.name, fill(one)]));
  return {
    input,
    method,
    path,
    version: version || undefined,
    query: inText(inQuery),
    body: body && sentAs(encoding, inBody),
  };
}

/** The parts of a multipart body by name; several of one name as a list. */
const partsOf = (body: string): Raw =>
  queryOf(
    new URLSearchParams(
      [...body.matchAll(/name="([^"]*)".*?\r\n\r\n(.*?)(?=\r\n--)/gs)].map(
        ([, name = '', text = '']): [string, string] => [name, text],
      ),
    ),
  );

const bodyOf = (encoding: string, body: unknown) =>
  encoding === 'multipart' && body
    ? partsOf(String(body))
    : encoding === 'form' && body
      ? queryOf(new URLSearchParams(String(body)))
      : body;

const groups = Map.groupBy(endpoints(), ({ group }) => group);

it.each([...groups])('%s', async (_, ofGroup) => {
  for (const endpoint of ofGroup) {
    const { input, ...expected } = caseOf(endpoint);
    const environment = endpoint.token === 'agency' ? 'highlevel_agency' : 'highlevel';
    const account = { label: '', authData: { ...CONNECTIONS[environment]! } };
    sent = [];
    await zapier.run('creates.highlevel_api_request.operation.perform', account, input);
    const requests = sent.map((one) => ({ ...one, body: bodyOf(endpoint.encoding, one.body) }));
    expect(requests).toEqual([expected]);
  }
});

it('there are 663 of them', () => {
  expect(new Set(endpoints().map(({ route }) => route)).size).toBe(663);
});
