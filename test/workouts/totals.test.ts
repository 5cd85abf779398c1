import fc from 'fast-check';
import type { Period } from '../../src/workouts/calendar.ts';
import {
  type CountedWorkout,
  totals,
  totalsByPeriod,
  totalsBySport,
  workoutsOf,
} from '../../src/workouts/totals.ts';

const list: CountedWorkout[] = [
  {
    sport: 'Run',
    localDate: '2025-10-13',
    distanceM: 5000,
    movingSeconds: 1500,
    elevationGainM: 20,
  },
  { sport: 'Running', localDate: '2025-10-19', distanceM: 10_000, movingSeconds: 3000 },
  {
    sport: 'Ride',
    localDate: '2025-10-20',
    distanceM: 40_000,
    movingSeconds: 5400,
    elevationGainM: 300,
  },
  { sport: 'Yoga', localDate: null, elapsedSeconds: 2700 },
];

test('sums, with unknown measures as zero', () => {
  expect(totals(list)).toEqual({
    count: 4,
    distanceM: 55_000,
    distanceKm: 55,
    distanceMiles: 34.18,
    movingSeconds: 12_600,
    movingTime: '3:30:00',
    elevationGainM: 320,
    elevationGainFt: 1050,
  });
  expect(totals([])).toMatchObject({ count: 0, distanceKm: 0, movingTime: '0:00:00' });
});

test('by sport, whatever the service calls it, most time first', () => {
  expect(totalsBySport(list).map(({ sportName, count }) => [sportName, count])).toEqual([
    ['Ride', 1],
    ['Run', 2],
    ['Yoga', 1],
  ]);
});

test('by week from Monday to Sunday, newest first', () => {
  expect(
    totalsByPeriod(list, 'week').map(({ period, from, to, count }) => [period, from, to, count]),
  ).toEqual([
    ['2025-W43', '2025-10-20', '2025-10-26', 1],
    ['2025-W42', '2025-10-13', '2025-10-19', 2],
  ]);
  expect(totalsByPeriod(list, 'month')[0]).toMatchObject({ period: '2025-10', count: 3 });
  expect(totalsByPeriod(list, 'year')[0]?.sports).toHaveLength(2);
});

test('the workouts of this week', () => {
  expect(workoutsOf(list, 'week', '2025-10-15')).toHaveLength(2);
  expect(workoutsOf(list, 'month', '2025-10-31')).toHaveLength(3);
  expect(workoutsOf(list, 'year', 'today')).toEqual([]);
});

const workout = fc.record({
  sport: fc.constantFrom('Run', 'Running', 'Ride', 'Yoga'),
  localDate: fc
    .integer({ min: 20_000, max: 20_800 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  distanceM: fc.option(fc.nat(100_000)),
  movingSeconds: fc.nat(20_000),
});

test('no workout is lost or counted twice, in whatever order they come', () => {
  fc.assert(
    fc.property(
      fc.array(workout),
      fc.constantFrom<Period>('week', 'month', 'year'),
      (items, period) => {
        const parts = totalsByPeriod(items, period);
        const sum = (of: (part: (typeof parts)[number]) => number): number =>
          parts.reduce((total, part) => total + of(part), 0);
        const all = totals(items);
        expect(sum((part) => part.count)).toBe(all.count);
        expect(sum((part) => part.distanceM)).toBe(all.distanceM);
        expect(
          sum((part) => part.sports.reduce((s, { movingSeconds }) => s + movingSeconds, 0)),
        ).toBe(all.movingSeconds);
        expect(totalsByPeriod([...items].reverse(), period)).toEqual(parts);
      },
    ),
  );
});
