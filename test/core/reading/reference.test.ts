import nock from 'nock';
import { out } from '../../../src/core/output/output.ts';
import { forgetReferences, lookUp, type Reference } from '../../../src/core/reading/reference.ts';
import { startStep } from '../../../src/core/step.ts';
import { offline } from '../../offline.ts';
import { account, acme, acmeZapier, HOST, search } from '../acme.ts';

const reference: Reference<string> = {
  docs: '',
  scopes: [],
  route: 'GET /fields',
  result: 'fields[]',
  read: ({ name }) => String(name),
};

let token = 'token-of-acme';

/** A step that does nothing but look the names up. */
const probe = search({
  key: 'names',
  noun: 'Name',
  label: 'Names',
  description: 'Finds names.',
  docs: '',
  scopes: [],
  route: 'GET /records',
  input: () => ({}),
  result: '[]',
  output: () => out.object({ id: out.id('r1', 'ID'), customField: out.any({}) }),
  custom: {
    definitions: reference,
    prefix: 'custom_',
    shape: () => ({}),
    pack: () => ({}),
    present: () => true,
    decode: (_, names) => ({ customField: names }),
    outputFields: () => [],
  },
});

const zapier = acmeZapier([probe]);

const names = async () => {
  nock(HOST)
    .get('/v1/records')
    .reply(200, [{ id: 'r1' }]);
  const { authData } = account();
  const [found] = await zapier.run<{ customField: string[] }[]>(
    'searches.names.operation.perform',
    { label: '', authData: { ...authData, access_token: token } },
  );
  return found!.customField;
};

const answer = (...given: string[]) =>
  nock(HOST)
    .get('/v1/fields')
    .query(true)
    .reply(200, { fields: given.map((name) => ({ name })) });

offline();
afterEach(() => {
  forgetReferences();
  jest.restoreAllMocks();
  token = 'token-of-acme';
});

it('is asked for once within five minutes', async () => {
  answer('a');
  expect(await names()).toEqual(['a']);
  expect(await names()).toEqual(['a']);
  const now = Date.now();
  jest.spyOn(Date, 'now').mockReturnValue(now + 5 * 60_000 + 1000);
  answer('b');
  expect(await names()).toEqual(['b']);
});

it('is not shared between connections', async () => {
  answer('mine');
  expect(await names()).toEqual(['mine']);
  token = 'token-of-another';
  answer('theirs');
  expect(await names()).toEqual(['theirs']);
});

it('is asked for again after a failure', async () => {
  nock(HOST).get('/v1/fields').reply(403, {});
  await expect(names()).rejects.toThrow('Acme said 403');
  nock.cleanAll();
  answer('a');
  expect(await names()).toEqual(['a']);
});

describe('asked for directly', () => {
  const step = () => {
    const z = {
      request: async ({ url }: { url: string }) => {
        const response = await fetch(url);
        return {
          status: response.status,
          headers: response.headers,
          buffer: async () => Buffer.from(await response.arrayBuffer()),
        };
      },
      errors: {},
    };
    return startStep(z as never, { ...account(), inputData: {}, meta: {} } as never, acme);
  };

  it('anew, the answer takes the place of the remembered one', async () => {
    answer('old');
    expect(await lookUp(step(), reference)).toEqual(['old']);
    answer('new');
    expect(await lookUp(step(), reference, { fresh: true })).toEqual(['new']);
    expect(await lookUp(step(), reference)).toEqual(['new']);
  });

  it('by two at once it is one request', async () => {
    answer('a');
    const same = step();
    expect(await Promise.all([lookUp(same, reference), lookUp(same, reference)])).toEqual([
      ['a'],
      ['a'],
    ]);
  });

  it('is empty where the account has none', async () => {
    nock(HOST).get('/v1/fields').reply(200, { fields: [] });
    expect(await lookUp(step(), reference)).toEqual([]);
  });

  it('remembers a hundred lists at most', async () => {
    for (let index = 0; index <= 100; index += 1) {
      answer(`list ${index}`);
      await lookUp(step(), { ...reference, fixed: { index } } as never);
      nock.cleanAll();
    }
    answer('asked again');
    expect(await lookUp(step(), { ...reference, fixed: { index: 0 } } as never)).toEqual([
      'asked again',
    ]);
    expect(await lookUp(step(), { ...reference, fixed: { index: 100 } } as never)).toEqual([
      'list 100',
    ]);
  });
});
