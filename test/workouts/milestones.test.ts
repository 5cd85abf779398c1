import { distanceMilestones, ownDistance } from '../../src/workouts/milestones.ts';

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
  expect(distanceMilestones(run(8000), [], ownDistance(7.5))[0]).toEqual({
    name: '7.5 km',
    metres: 7500,
    nth: 1,
  });
  expect(distanceMilestones(run(8000), [], ownDistance(5))).toHaveLength(1);
  expect(distanceMilestones(run(8000), [], ownDistance(0))).toHaveLength(1);
});

test('an own distance in miles', () => {
  expect(distanceMilestones(run(8050), [], ownDistance(5, 'imperial'))[0]).toEqual({
    name: '5 mi',
    metres: 8046.72,
    nth: 1,
  });
  expect(distanceMilestones(run(8040), [], ownDistance(5, 'imperial'))).toHaveLength(1);
});

test('too short or unknown reaches nothing', () => {
  expect(distanceMilestones(run(4999))).toEqual([]);
  expect(distanceMilestones(run(null))).toEqual([]);
});
