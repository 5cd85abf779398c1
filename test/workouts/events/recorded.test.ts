import fc from 'fast-check';
import { dayOf, eachOnce } from '../../../src/workouts/events/recorded.ts';
import { DAY, workout } from '../athlete.ts';

const START = 20_000.3;
const ids = (workouts: readonly { id: string }[]) => workouts.map(({ id }) => id);

it('counts a workout of two devices once, the one that arrived first', () => {
  const watch = workout(1, START);
  const phone = workout(2, START + 20 / DAY, { distanceM: 10_530, movingSeconds: 3590 });
  expect(ids(eachOnce([phone, watch]))).toEqual(['1']);
  expect(ids(eachOnce([phone]))).toEqual(['2']);
});

it('keeps two workouts of a day whose start times are hidden', () => {
  const midnight = Math.floor(START) + 1 / DAY;
  const both = (more = {}) => ids(eachOnce([1, 2].map((id) => workout(id, midnight, more))));
  expect(both()).toEqual(['1', '2']);
  expect(both({ utcOffset: null })).toEqual(['1', '2']);
});

it('keeps intervals that a device recorded one after the other, in their order', () => {
  const interval = fc.record({ seconds: fc.integer({ min: 5, max: 600 }), rest: fc.nat(300) });
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 30 }), (intervals) => {
      let at = START;
      const all = intervals.map(({ seconds, rest }, index) => {
        const one = workout(index + 1, at, { distanceM: seconds * 4, movingSeconds: seconds });
        at += (seconds + rest) / DAY;
        return one;
      });
      expect(eachOnce(all.toReversed())).toEqual(all.toReversed());
    }),
  );
});

it('belongs to the day of the athlete’s clock, where the service names no local date', () => {
  const evening = (utcOffset: number | null) =>
    dayOf(workout(1, 20_001.1, { localDate: null, utcOffset }));
  expect([evening(-7 * 3600), evening(3600), evening(null)]).toEqual([20_000, 20_001, 20_001]);
  expect(dayOf(workout(1, 20_001.1, { localDate: '2024-10-01' }))).toBe(19_997);
});
