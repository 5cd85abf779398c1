import nock from 'nock';
import { recordId, text } from '../../../src/core/input/fields.ts';
import { vocabularyOf } from '../../../src/core/operations/vocabulary.ts';
import { out } from '../../../src/core/output/output.ts';
import type { Service } from '../../../src/core/service.ts';
import type { Shape } from '../../../src/core/shape.ts';
import { offline } from '../../offline.ts';
import { account, acme, acmeZapier, failureOf, HOST } from '../acme.ts';

offline();

/** Acme with an agency whose steps name a branch. */
const branches: Service<'accountId'> = {
  ...acme,
  environments: ['acme', 'acme_agency'],
  connectionFields: ({ authData }): Shape =>
    authData.environment === 'acme_agency' ? { branchId: recordId({ label: 'Branch' }) } : {},
};

const addThing = (service: Service<'accountId'>) =>
  vocabularyOf(service).action({
    key: 'add_thing',
    noun: 'Thing',
    label: 'Add Thing',
    description: 'Adds a thing.',
    docs: '',
    scopes: [],
    route: 'POST /boxes/{boxId}/things',
    lock: { on: 'box', by: ['boxId'] },
    input: () => ({ boxId: text({ label: 'Box' }) }),
    output: () => out.object({ id: out.id('1', 'ID') }),
  });

it('is for one connection, for the account that its step names, and for the value of its field', () => {
  const { lock } = addThing(branches).definition.operation;
  expect(lock).toEqual({
    key: 'box {{bundle.inputData.branchId}} {{bundle.inputData.boxId}}',
    scope: ['auth'],
    timeout: 60,
  });
});

describe('what plays Zapier', () => {
  const zapier = acmeZapier([addThing(acme)]);
  const gym = account();
  const add = (boxId: string, as = gym) =>
    zapier.run<{ id: string }>('creates.add_thing.operation.perform', as, { boxId });
  /** The next request for a box, which is answered when the test says so. */
  const answered = (boxId: string, id: number) => {
    const gate = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    nock(HOST)
      .post(`/v1/boxes/${boxId}/things`)
      .reply(async () => {
        asked.resolve();
        await gate.promise;
        return [201, { id }];
      });
    return { asked: asked.promise, answer: gate.resolve };
  };

  it('lets runs with one key wait for one another, also for one that fails', async () => {
    const first = answered('b1', 1);
    const one = add('b1');
    await first.asked;
    nock(HOST).post('/v1/boxes/b1/things').reply(422, {});
    nock(HOST).post('/v1/boxes/b1/things').reply(201, { id: 3 });
    const refused = failureOf(add('b1'));
    const last = add('b1');
    nock(HOST).post('/v1/boxes/b2/things').reply(201, { id: 2 });
    await add('b2');
    expect(zapier.locks.waiting()).toBe(2);
    first.answer();
    expect([await one, await refused, await last]).toMatchObject([
      { id: '1' },
      { name: 'AppError' },
      { id: '3' },
    ]);
    expect(zapier.locks.waiting()).toBe(0);
  });

  it('lets runs with other keys or on another connection go on', async () => {
    const first = answered('b1', 1);
    const one = add('b1');
    await first.asked;
    nock(HOST).post('/v1/boxes/b2/things').reply(201, { id: 2 });
    nock(HOST).post('/v1/boxes/b1/things').reply(201, { id: 3 });
    expect([await add('b2'), await add('b1', account())]).toEqual([{ id: '2' }, { id: '3' }]);
    first.answer();
    expect(await one).toEqual({ id: '1' });
  });
});
