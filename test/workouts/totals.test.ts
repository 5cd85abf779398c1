import fc from 'fast-check';
import { type CountedWorkout, totals, totalsBySport } from '../../src/workouts/totals.ts';

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

test('sports of the same time by their names', () => {
  const hour = (sport: string): CountedWorkout => ({ sport, movingSeconds: 3600 });
  const order = (sports: string[]) => totalsBySport(sports.map(hour)).map(({ sport }) => sport);
  expect(order(['Yoga', 'Ride', 'Swim'])).toEqual(['Ride', 'Swim', 'Yoga']);
  expect(order(['Ride', 'Swim', 'Yoga'])).toEqual(['Ride', 'Swim', 'Yoga']);
});

const workout = fc.record({
  sport: fc.constantFrom('Run', 'Running', 'Ride', 'Yoga'),
  distanceM: fc.option(fc.nat(100_000)),
  movingSeconds: fc.nat(20_000),
});

test('no workout is lost or counted twice, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(workout), (items) => {
      const parts = totalsBySport(items);
      const sum = (of: (part: (typeof parts)[number]) => number): number =>
        parts.reduce((total, part) => total + of(part), 0);
      const all = totals(items);
      expect(sum(({ count }) => count)).toBe(all.count);
      expect(sum(({ distanceM }) => distanceM)).toBe(all.distanceM);
      expect(sum(({ movingSeconds }) => movingSeconds)).toBe(all.movingSeconds);
      expect(totalsBySport([...items].reverse())).toEqual(parts);
    }),
  );
});
