import nock from 'nock';
import { date, text } from '../../src/core/input/fields.ts';
import { vocabularyOf } from '../../src/core/operations/vocabulary.ts';
import { out } from '../../src/core/output/output.ts';
import { offline } from '../offline.ts';
import { acme, acmeZapier, failureOf, HOST } from './acme.ts';

let asked = 0;
let countryOf: () => Promise<string | undefined>;

const plan = vocabularyOf({
  ...acme,
  countryOf: () => {
    asked += 1;
    return countryOf();
  },
}).action({
  key: 'plan_thing',
  noun: 'Thing',
  label: 'Plan Thing',
  description: 'Plans a thing.',
  docs: '',
  scopes: [],
  route: 'POST /plans',
  input: () => ({ day: date({ label: 'Day' }), name: text({ label: 'Name' }).optional() }),
  output: () => out.object({ id: out.id('1', 'ID') }),
});

const zapier = acmeZapier([plan]);
const run = (day: string) => zapier.create('plan_thing', { day });

offline();
beforeEach(() => {
  asked = 0;
  countryOf = async () => 'GB';
});

describe('a date in numbers on a connection that does not know its country', () => {
  it('is read in the order of the country of the account', async () => {
    nock(HOST).post('/v1/plans', { day: '2026-04-03' }).reply(201, { id: 1 });
    expect(await run('03/04/2026')).toEqual({ id: '1' });
    expect(asked).toBe(1);
  });

  it.each(['2026-04-03', 'April 3, 2026'])(
    'asks for no country where it says itself: %s',
    async (day) => {
      nock(HOST).post('/v1/plans', { day: '2026-04-03' }).reply(201, { id: 1 });
      await run(day);
      expect(asked).toBe(0);
    },
  );

  it.each<[string, () => Promise<string | undefined>]>([
    ['cannot be read', () => Promise.reject(new Error('no'))],
    ['is not known', async () => undefined],
  ])('is refused where the country %s', async (_, answer) => {
    countryOf = answer;
    const { message } = await failureOf(run('03/04/2026'));
    expect(message).toBe('Day could mean 2026-04-03 or 2026-03-04. Write it as one of them.');
  });
});
