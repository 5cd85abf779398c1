import { bellIds } from '../../src/relay/intake/bellIds.ts';
import { fairness } from '../../src/relay/intake/fairness.ts';
import { createIntake, NotStored } from '../../src/relay/intake/intake.ts';
import type { VendorEvent } from '../../src/relay/vendors/vendorEvent.ts';

const eventOf = (key: string) => ({ key }) as VendorEvent;

describe('the intake', () => {
  it('stores together what comes together, and answers once it is stored', async () => {
    const batches: string[][] = [];
    const intake = createIntake(async (events) => {
      batches.push(events.map(({ key }) => key));
    }, fail);
    await Promise.all(['a', 'b', 'c'].map((key) => intake.accept(eventOf(key))));
    expect(batches).toEqual([['a', 'b', 'c']]);
  });

  it('refuses all when the database is away, full or broken', async () => {
    const errors: unknown[] = [];
    const full = Object.assign(new Error('disk full'), { code: '53100' });
    const intake = createIntake(
      () => Promise.reject(full),
      (error) => errors.push(error),
    );
    const answers = await Promise.allSettled(['a', 'b'].map((key) => intake.accept(eventOf(key))));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(answers[0]).toMatchObject({ reason: expect.any(NotStored) });
    expect(errors).toEqual([full]);
  });

  it('lets one event that the database cannot take spoil no other', async () => {
    const stored: string[] = [];
    const intake = createIntake(
      async (events) => {
        const keys = events.map(({ key }) => key);
        if (keys.includes('bad')) throw Object.assign(new Error('invalid'), { code: '22P05' });
        stored.push(...keys);
      },
      () => {},
    );
    const answers = await Promise.allSettled(
      ['a', 'bad', 'c'].map((key) => intake.accept(eventOf(key))),
    );
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(stored).toEqual(['a', 'c']);
  });

  it('refuses what takes too long, and more than it can hold', async () => {
    jest.useFakeTimers();
    const intake = createIntake(() => new Promise(() => {}), fail);
    const waiting = Array.from({ length: 5100 }, (_, key) => intake.accept(eventOf(`${key}`)));
    const answers = Promise.allSettled(waiting);
    await expect(waiting[5099]).rejects.toThrow('Too many events');
    await jest.advanceTimersByTimeAsync(1500);
    jest.useRealTimers();
    expect((await answers).every(({ status }) => status === 'rejected')).toBe(true);
  });
});

const fail = (error: unknown) => {
  throw error;
};

it('makes ids that are UUIDs of version 7, each greater than the one before', () => {
  let now = 1_000_000_000_000;
  const next = bellIds(() => now);
  const ids = Array.from({ length: 10_000 }, next);
  now -= 3_600_000;
  ids.push(next());
  now += 7_200_000;
  ids.push(next());
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  expect(
    ids.every((id) => /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)),
  ).toBe(true);
});

describe('fairness', () => {
  it('puts a bell of anybody before all but the first of a flood', () => {
    const priorityOf = fairness(() => 0);
    const flood = Array.from({ length: 10_000 }, () => priorityOf('flood'));
    const other = priorityOf('other');
    expect(flood.filter((priority) => priority >= other)).toHaveLength(20);
    expect(flood).toEqual([...flood].sort((one, two) => two - one));
  });

  it('forgets a flood with time, and leaves who rings now and then in front', () => {
    let now = 0;
    const priorityOf = fairness(() => now);
    for (let count = 0; count < 100; count++) priorityOf('flood');
    now = 20_000;
    expect(priorityOf('flood')).toBe(0);
    const steady = Array.from({ length: 500 }, () => {
      now += 250;
      return priorityOf('steady');
    });
    expect(steady.every((priority) => priority === 0)).toBe(true);
  });
});
