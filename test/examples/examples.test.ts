import nock from 'nock';
import { operations } from '../../src/catalog.ts';
import { forgetReferences } from '../../src/core/reading/reference.ts';
import { time } from '../../src/core/reading/wait.ts';
import { forgetLocationTokens } from '../../src/highlevel/locationToken.ts';
import { testZapier } from '../appHandler.ts';
import { sampleAgainst } from '../catalog/sampleAgainst.ts';
import { skipBackoff } from '../clock.ts';
import { offline } from '../offline.ts';
import {
  authorizationOf,
  CONNECTIONS,
  type Example,
  type Exchange,
  HOSTS,
  ownRelay,
} from './example.ts';
import { examples } from './index.ts';

ownRelay();

const zapier = testZapier();

offline();
beforeEach(() => {
  jest.spyOn(time, 'pause').mockResolvedValue();
  skipBackoff();
});
afterEach(() => {
  jest.restoreAllMocks();
  forgetReferences();
  forgetLocationTokens();
  zapier.cache.forget();
});

/** Answers one call and nothing else: any other method, path, query, body or header fails the step. */
function expectCall(exchange: Exchange, environment: string) {
  const { request, query = {}, headers = {}, status = 200, answer, answerHeaders } = exchange;
  const [method = '', path = ''] = request.split(' ');
  const isOwn = path.startsWith('/');
  const url = new URL(isOwn ? HOSTS[environment]! + path : path);
  const authorization = authorizationOf(environment);
  return nock(
    url.origin,
    isOwn ? { reqheaders: { authorization, ...headers } } : { badheaders: ['authorization'] },
  )
    .intercept(url.pathname, method, bodyCheck(exchange))
    .query(query)
    .reply(status, answer as nock.Body, answerHeaders);
}

function bodyCheck({ body, form, files }: Exchange) {
  const sent = form ?? body;
  return files
    ? (given: unknown) => {
        expect(partsOf(String(given))).toEqual(
          files.map(({ part, ...file }) => ({ part: expect.stringMatching(part), ...file })),
        );
        return true;
      }
    : (given: unknown) => {
        expect(given || undefined).toEqual(patterned(sent));
        return true;
      };
}

const patterned = (body: unknown) =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? Object.fromEntries(
        Object.entries(body).map(([key, value]) => [
          key,
          value instanceof RegExp ? expect.stringMatching(value) : value,
        ]),
      )
    : body;

/** The files of a multipart body of text. */
function partsOf(body: string) {
  const boundary = body.slice(0, body.indexOf('\r\n'));
  return body
    .split(boundary)
    .slice(1, -1)
    .map((part) => {
      const [head = '', content = ''] = part.trim().split('\r\n\r\n');
      return {
        part: /\bname="([^"]*)"/.exec(head)?.[1],
        filename: /filename="([^"]*)"/.exec(head)?.[1],
        type: /content-type: (.*)/i.exec(head)?.[1],
        content,
      };
    });
}

const cases = examples.flatMap((example) =>
  operations
    .filter(({ key, kind }) => key === example.operation && (example.kind ?? kind) === kind)
    .map(({ kind, service, scopes, definition }) => ({
      name: `${example.operation} as ${kind}`,
      kind,
      scopes,
      sample: definition.operation.sample,
      environment: example.environment ?? service.environments[0]!,
      example,
    })),
);

it.each(cases)(
  '$name',
  async ({
    kind,
    scopes,
    sample,
    environment,
    example,
  }: {
    kind: string;
    scopes: readonly string[];
    sample: unknown;
    environment: string;
    example: Example;
  }) => {
    expect([...new Set(scopes)].sort()).toEqual([...example.scopes].sort());
    const calls = example.exchanges.map((exchange) => expectCall(exchange, environment));
    const account = { label: '', authData: { ...CONNECTIONS[environment]! } };
    const method = `${kind === 'search' ? 'searches' : `${kind}s`}.${example.operation}.operation.perform`;
    const result = await zapier.run(method, account, example.input, example.meta);
    expect(result).toMatchObject(example.result as object);
    expect([result].flat().flatMap((one) => sampleAgainst(sample, one))).toEqual([]);
    expect(calls.map((call) => call.isDone())).toEqual(calls.map(() => true));
  },
);

it('every example is of an operation', () => {
  const keys = new Set(operations.map(({ key }) => key));
  expect(examples.map(({ operation }) => operation).filter((key) => !keys.has(key))).toEqual([]);
});
