import { tierOf } from '../../src/workouts/tier.ts';

it('names the tier of a score', () => {
  expect([0, 40, 70, 100].map((score) => tierOf(score))).toEqual(['Cold', 'Warm', 'Hot', 'Hot']);
  expect(tierOf(50, 10, 50)).toBe('Hot');
});
