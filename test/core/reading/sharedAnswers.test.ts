import { StepError } from '../../../src/core/errors.ts';
import { sharing } from '../../../src/core/reading/sharedAnswers.ts';
import type { Step } from '../../../src/core/service.ts';
import { MINUTE, pass, stopClock } from '../../clock.ts';
import { acme } from '../acme.ts';

let asked: string[];
let wait: number;
let cached: Map<string, string>;
let isReachable: boolean;
beforeEach(() => {
  stopClock('2026-11-20T17:00:00Z');
  asked = [];
  wait = 0;
  cached = new Map();
  isReachable = true;
});
afterEach(() => jest.useRealTimers());

const cache = {
  get: async (key: string) => JSON.parse(cached.get(key) ?? 'null') as unknown,
  set: async (key: string, value: unknown) => {
    if (!isReachable) throw new Error('The cache does not answer.');
    return cached.set(key, JSON.stringify(value));
  },
  delete: async (key: string) => cached.delete(key),
};

const service = {
  ...acme,
  pacing: {
    application: ({ app = '' }: Record<string, string | undefined>) => app,
    headers: ['x-used'],
    wait: () => wait,
    sensitive: { field: 'withMap', keys: ['map'] },
  },
};

type Poll = {
  pages?: number;
  values?: Record<string, unknown>;
  authData?: Record<string, string>;
  meta?: object;
  ask?: () => Promise<never>;
};

/** A poll that reads so many pages; gives what they say and when they were read. */
const poll = (
  key: string,
  { pages = 1, values = {}, authData = {}, meta = {}, ask }: Poll = {},
) => {
  const step = {
    z: { cache },
    service,
    context: { accountId: authData.account ?? 'a1' },
    bundle: { authData, inputData: values, meta },
  } as unknown as Step;
  return sharing(step, { key, values }, async ({ answer }) => {
    const read: unknown[] = [];
    for (let page = 1; page <= pages; page += 1) {
      const anew = async () => {
        asked.push(`${key} ${page}`);
        return {
          status: 200,
          body: [{ page, by: key, map: 'home', start: { map: [1, 2] } }],
          header: () => null,
        };
      };
      const request = { path: '/things', query: { page } };
      const { body, ...told } = answer ? await answer(request, ask ?? anew) : await anew();
      read.push(
        ...(body as object[]).map((one) => ('isClosed' in told ? { ...one, isClosed: true } : one)),
      );
    }
    return read;
  });
};

it('polls within a minute share an answer, the poll that read it asks again', async () => {
  await poll('one');
  expect(await poll('other')).toEqual([{ page: 1, by: 'one', start: {} }]);
  expect(asked).toEqual(['one 1']);
  await poll('one');
  pass(MINUTE);
  await poll('other');
  expect(asked).toEqual(['one 1', 'one 1', 'other 1']);
});

it('they share it for as long as the budget wants it, the one that read it, too', async () => {
  await poll('one');
  wait = 20 * MINUTE;
  pass(19 * MINUTE);
  expect(await poll('other')).toMatchObject([{ by: 'one' }]);
  expect(await poll('one')).toMatchObject([{ by: 'one' }]);
  pass(MINUTE);
  expect(await poll('other')).toMatchObject([{ by: 'other' }]);
});

it('a report that is older than half an hour holds nobody back', async () => {
  await poll('one');
  wait = Number.POSITIVE_INFINITY;
  pass(29 * MINUTE);
  expect(await poll('one')).toHaveLength(1);
  expect(asked).toHaveLength(1);
  pass(MINUTE);
  await poll('one');
  expect(asked).toHaveLength(2);
});

it.each([0, 1, 5, 7])(
  'while polls are held back, the accounts take turns, %s minutes apart',
  async (apart) => {
    wait = Number.POSITIVE_INFINITY;
    const reads = new Map(['a1', 'a2', 'a3'].map((account) => [account, 0]));
    for (let hour = 0; hour < 24; hour += 0.5) {
      for (const account of reads.keys()) {
        const before = asked.length;
        await poll('one', { authData: { account } });
        reads.set(account, reads.get(account)! + asked.length - before);
        pass(apart * MINUTE);
      }
      pass((30 - 3 * apart) * MINUTE);
    }
    const counts = [...reads.values()];
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(2);
    expect(Math.min(...counts)).toBeGreaterThan(9);
  },
);

it('other accounts share no answer but the budget of their application', async () => {
  await poll('one');
  wait = Number.POSITIVE_INFINITY;
  expect(await poll('one', { authData: { account: 'a2' } })).toEqual([]);
  expect(await poll('one', { authData: { account: 'a2', app: 'own' } })).toHaveLength(1);
});

it('turning a Zap on asks, and the polls of others see nothing older', async () => {
  await poll('one');
  wait = Number.POSITIVE_INFINITY;
  expect(await poll('other', { meta: { isPopulatingDedupe: true } })).toMatchObject([
    { by: 'other' },
  ]);
  expect(await poll('one')).toMatchObject([{ by: 'other' }]);
});

it('the editor asks and leaves everything as it is', async () => {
  await poll('one', { meta: { isLoadingSample: true } });
  expect(cached.size).toBe(0);
});

it('pages come of one reading: who needs more than was read asks for all, where that is due', async () => {
  await poll('one');
  expect(await poll('other', { pages: 2 })).toMatchObject([{ by: 'other' }, { by: 'other' }]);
  pass(MINUTE);
  expect(await poll('one')).toMatchObject([{ by: 'one' }]);
  wait = 20 * MINUTE;
  pass(18 * MINUTE);
  expect(await poll('other', { pages: 2 })).toEqual([]);
  pass(MINUTE);
  expect(await poll('one')).toMatchObject([{ by: 'one' }]);
  expect(await poll('other', { pages: 2 })).toMatchObject([{ by: 'other' }, { by: 'other' }]);
});

it('a refusal closes the budget for as long as it says', async () => {
  await poll('one');
  pass(MINUTE);
  const refuse = () => Promise.reject(new StepError('throttled', 'Too many.', { seconds: 600 }));
  await expect(poll('other', { ask: refuse })).rejects.toThrow('Too many.');
  pass(9 * MINUTE);
  expect(await poll('other')).toMatchObject([{ by: 'one', isClosed: true }]);
  pass(MINUTE);
  expect(await poll('other')).toEqual([{ page: 1, by: 'other', start: {} }]);
});

it('what is sensitive is kept for steps that ask for it alone', async () => {
  const kept = { values: { withMap: true } };
  expect(await poll('one', kept)).toMatchObject([{ map: 'home', start: { map: [1, 2] } }]);
  expect(await poll('other', kept)).toMatchObject([{ by: 'one', map: 'home' }]);
  expect(await poll('other')).toEqual([{ page: 1, by: 'other', start: {} }]);
});

it('an answer that cannot be kept leaves no older one behind', async () => {
  await poll('one');
  pass(MINUTE);
  isReachable = false;
  await poll('one');
  isReachable = true;
  wait = 20 * MINUTE;
  await poll('other');
  expect(asked).toEqual(['one 1', 'one 1', 'other 1']);
});
