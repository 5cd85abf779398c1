import nock from 'nock';
import { operations } from '../../src/catalog.ts';
import { parseJson } from '../../src/core/json.ts';
import { forgetReferences } from '../../src/core/reading/reference.ts';
import { forgetLocationTokens } from '../../src/highlevel/locationToken.ts';
import { testZapier } from '../appHandler.ts';
import { skipBackoff } from '../clock.ts';
import { CONNECTIONS, type Exchange, HOSTS, ownRelay } from '../examples/example.ts';
import { examples } from '../examples/index.ts';
import { offline } from '../offline.ts';

export type Raw = Record<string, unknown>;

/** What stands in an answer for a record, or for the list that begins with it; nothing for what is no record. */
export type Change = (record: Raw) => Raw[];

export const examplesOf = (key: string, kind: 'trigger' | 'search') =>
  examples.filter((one) => one.operation === key && (one.kind ?? kind) === kind);

/** A vendor that answers the example of a read, with other records in it, as often as it is asked. */
export function onExamples() {
  const zapier = testZapier();
  offline();
  ownRelay();
  beforeEach(skipBackoff);
  afterEach(() => {
    jest.restoreAllMocks();
    forgetReferences();
    forgetLocationTokens();
  });
  return async (
    kind: 'trigger' | 'search',
    key: string,
    change: Change,
    input: Raw,
  ): Promise<Raw[]> => {
    const fitting = examplesOf(key, kind);
    const example = fitting.find(({ environment, meta }) => !environment && !meta) ?? fitting[0]!;
    const { service } = operations.find((operation) => operation.key === key)!;
    const environment = example.environment ?? service.environments[0]!;
    nock.cleanAll();
    forgetReferences();
    zapier.cache.forget();
    for (const exchange of example.exchanges) {
      answer(environment, exchange, change);
    }
    return zapier.run<Raw[]>(
      `${kind === 'trigger' ? 'triggers' : 'searches'}.${key}.operation.perform`,
      { label: '', authData: { ...CONNECTIONS[environment]! } },
      { ...example.input, ...input },
    );
  };
}

function answer(environment: string, exchange: Exchange, change: Change) {
  const [method = '', path = ''] = exchange.request.split(' ');
  const { origin, pathname } = new URL(HOSTS[environment]! + path);
  nock(origin)
    .intercept(pathname, method)
    .query(true)
    .reply(exchange.status ?? 200, () => replaced(parsed(exchange.answer), change) as nock.Body)
    .persist();
}

const parsed = (text: unknown) =>
  typeof text === 'string' && /^[[{]/.test(text) ? parseJson(text) : text;

function replaced(value: unknown, change: Change): unknown {
  if (Array.isArray(value)) {
    const [first] = value;
    const records = isRaw(first) ? change(first) : [];
    return records.length > 0 ? records : value.map((one) => replaced(one, change));
  }
  if (!isRaw(value) || Buffer.isBuffer(value)) {
    return value;
  }
  const [record] = change(value);
  return (
    record ??
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, change)]))
  );
}

const isRaw = (value: unknown): value is Raw => value !== null && typeof value === 'object';
