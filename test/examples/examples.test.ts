import nock from 'nock';
import { operations } from '../../src/catalog.ts';
import { forgetReferences } from '../../src/core/reference.ts';
import { forgetLocationTokens } from '../../src/highlevel/locationToken.ts';
import { testZapier } from '../appHandler.ts';
import { CONNECTIONS, type Example, type Exchange, HOSTS } from './example.ts';
import { examples } from './index.ts';

const zapier = testZapier();

beforeAll(() => nock.disableNetConnect());
afterEach(() => {
  nock.cleanAll();
  forgetReferences();
  forgetLocationTokens();
});
afterAll(() => nock.enableNetConnect());

/** Answers one call and nothing else: any other method, path, query, body or header fails the step. */
function expectCall(
  { request, query = {}, body, form, headers = {}, status = 200, answer }: Exchange,
  environment: string,
) {
  const [method = '', path = ''] = request.split(' ');
  const url = new URL(HOSTS[environment]! + path);
  const token = CONNECTIONS[environment]!.access_token;
  const sent = form ?? body;
  return nock(url.origin, { reqheaders: { authorization: `Bearer ${token}`, ...headers } })
    .intercept(
      url.pathname,
      method,
      sent === undefined
        ? undefined
        : (given) => {
            expect(given).toEqual(sent);
            return true;
          },
    )
    .query(query)
    .reply(status, answer as nock.Body);
}

const cases = examples.flatMap((example) =>
  operations
    .filter(({ key }) => key === example.operation)
    .map(({ kind, service }) => ({
      name: `${example.operation} as ${kind}`,
      kind,
      environment: example.environment ?? service.environments[0]!,
      example,
    })),
);

it.each(cases)(
  '$name',
  async ({
    kind,
    environment,
    example,
  }: {
    kind: string;
    environment: string;
    example: Example;
  }) => {
    const calls = example.exchanges.map((exchange) => expectCall(exchange, environment));
    const account = { label: '', authData: { ...CONNECTIONS[environment]! } };
    const method = `${kind === 'search' ? 'searches' : `${kind}s`}.${example.operation}.operation.perform`;
    const result = await zapier.run(method, account, example.input);
    expect(result).toMatchObject(example.result as object);
    expect(calls.map((call) => call.isDone())).toEqual(calls.map(() => true));
  },
);

it('every example is of an operation', () => {
  const keys = new Set(operations.map(({ key }) => key));
  expect(examples.map(({ operation }) => operation).filter((key) => !keys.has(key))).toEqual([]);
});
