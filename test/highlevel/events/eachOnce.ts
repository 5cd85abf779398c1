import fc from 'fast-check';
import { later, type liveGym } from './liveGym.ts';

type Live = ReturnType<typeof liveGym>;

/** Polls come at most so long after the index has caught up with a change. */
const MINUTES = [0, 1, 4] as const;

/**
 * Random changes and polls, several changes within a second or while the index lags behind: each change
 * fires once, and nothing of before the Zap.
 * @param happens makes the change of such a number happen, and gives the ids of the records that are to fire
 */
export const firesEachOnce = (
  { turnOn, sandbox }: Live,
  key: string,
  happens: (number: number) => string[],
) =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          minutes: fc.constantFrom(...MINUTES),
          changes: fc.integer({ min: 0, max: 3 }),
          polls: fc.boolean(),
          lags: fc.boolean(),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      async (steps) => {
        let number = 0;
        happens(number);
        later(1);
        const zap = await turnOn(key);
        const expected: string[] = [];
        const fired: unknown[] = [];
        for (const { minutes, changes, polls, lags } of steps) {
          later(minutes);
          if (lags) {
            sandbox().highlevel.holdSearch();
          }
          for (let one = 0; one < changes; one += 1) {
            number += 1;
            expected.push(...happens(number));
          }
          if (polls) {
            fired.push(...(await zap.poll()).map(({ id }) => id));
          }
          sandbox().highlevel.catchUpSearch();
        }
        later(3);
        fired.push(...(await zap.poll()).map(({ id }) => id));
        expect(fired.sort()).toEqual(expected.sort());
        expect(await zap.poll()).toEqual([]);
      },
    ),
    { numRuns: 6, seed: 12 },
  );
