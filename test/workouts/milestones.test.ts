import fc from 'fast-check';
import { amountOf, distanceMilestones, totalMilestone } from '../../src/workouts/milestones.ts';
import { totals } from '../../src/workouts/totals.ts';

const run = (distanceM: number | null, sport = 'Run') => ({ sport, distanceM });

test('a marathon has also reached the shorter ones, longest first', () => {
  expect(distanceMilestones(run(42_268.1)).map(({ name, nth }) => [name, nth])).toEqual([
    ['Marathon', 1],
    ['Half Marathon', 1],
    ['10K', 1],
    ['5K', 1],
  ]);
});

test('the nth time counts earlier workouts of the same kind', () => {
  const earlier = [run(5100), run(10_400, 'TrailRun'), run(30_000, 'Ride'), run(null)];
  expect(distanceMilestones(run(11_000, 'Running'), earlier)).toEqual([
    { name: '10K', metres: 10_000, nth: 2 },
    { name: '5K', metres: 5000, nth: 3 },
  ]);
});

test('an own distance', () => {
  expect(distanceMilestones(run(8000), [], 7500)[0]).toEqual({
    name: '7.5 km',
    metres: 7500,
    nth: 1,
  });
  expect(distanceMilestones(run(8000), [], 5000)).toHaveLength(1);
  expect(distanceMilestones(run(8000), [], 0)).toHaveLength(1);
});

test('too short or unknown reaches nothing', () => {
  expect(distanceMilestones(run(4999))).toEqual([]);
  expect(distanceMilestones(run(null))).toEqual([]);
});

test('a total that passes a round number', () => {
  expect(totalMilestone(95, 104, 100)).toEqual({ reached: 100, passed: 1, next: 200 });
  expect(totalMilestone(95, 100, 100)).toEqual({ reached: 100, passed: 1, next: 200 });
  expect(totalMilestone(100, 104, 100)).toEqual({ reached: null, passed: 0, next: 200 });
  expect(totalMilestone(0, 350, 100)).toEqual({ reached: 300, passed: 3, next: 400 });
  expect(totalMilestone(0.2, 0.1 + 0.2, 0.3)).toMatchObject({ reached: 0.3 });
  expect(totalMilestone(104, 95, 100)).toMatchObject({ reached: null, passed: 0 });
});

test.each([0, -1, Number.NaN])('a step of %p is none', (step) => {
  expect(totalMilestone(0, 10, step)).toBeNull();
});

test('step by step passes as many milestones as at once', () => {
  const total = fc.integer({ min: 0, max: 100_000 });
  fc.assert(
    fc.property(total, total, total, fc.integer({ min: 1, max: 5000 }), (a, b, c, step) => {
      const [first, second, third] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
      const passed = (x: number, y: number): number => totalMilestone(x, y, step)?.passed as number;
      expect(passed(first, second) + passed(second, third)).toBe(passed(first, third));
    }),
  );
});

test('totals in the unit of their milestones', () => {
  const sums = totals([{ distanceM: 16_093.44, movingSeconds: 5400, elevationGainM: 120 }]);
  expect(amountOf(sums, 'kilometres')).toBeCloseTo(16.0934, 3);
  expect(amountOf(sums, 'miles')).toBeCloseTo(10, 3);
  expect(amountOf(sums, 'hours')).toBe(1.5);
  expect(amountOf(sums, 'metresClimbed')).toBe(120);
  expect(amountOf(sums, 'workouts')).toBe(1);
});
