import fc from 'fast-check';
import { createShares } from '../../src/relay/team/shares.ts';

const QUARTER = 15 * 60;
const start = Date.UTC(2026, 10, 29, 5, 3);

it('spreads an import of 300 activities, and holds up nobody else', () => {
  const { turnOf } = createShares(() => start);
  const waits = Array.from({ length: 300 }, () => turnOf('importer'));
  expect(waits.slice(0, 10)).toEqual(Array(10).fill(0));
  expect(waits[10]).toBe(90);
  expect(turnOf('other')).toBe(0);
});

it('never lets more than twenty bells of an athlete into a quarter of an hour', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(600), { maxLength: 120 }), (pauses) => {
      let now = start;
      const { turnOf } = createShares(() => now);
      const rung = pauses.map((seconds) => {
        now += seconds * 1000;
        return now / 1000 + turnOf('one');
      });
      for (const from of rung) {
        const within = rung.filter((at) => at >= from && at < from + QUARTER);
        expect(within.length).toBeLessThanOrEqual(20);
      }
    }),
  );
});

it('gives one athlete tokens for half of the requests, until the next quarter of an hour', () => {
  let now = start;
  const { tokenWait, seen } = createShares(() => now);
  const waits = () => Array.from({ length: 51 }, () => tokenWait('busy'));
  expect(waits().at(-1)).toBe(12 * 60);
  expect(tokenWait('other')).toBe(0);
  now += 12 * 60_000;
  expect(tokenWait('busy')).toBe(0);
  seen(new Headers({ 'x-readratelimit-limit': '600,6000' }));
  expect(waits().at(-1)).toBe(0);
});
