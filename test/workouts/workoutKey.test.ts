import fc from 'fast-check';
import { isoSeconds } from '../../src/workouts/localTime.ts';
import { workoutValues } from '../../src/workouts/values.ts';
import { sameWorkout, type WorkoutIdentity, workoutKey } from '../../src/workouts/workoutKey.ts';

const strava: WorkoutIdentity = {
  start: '2025-10-19T20:00:00Z',
  startLocal: '2025-10-19T13:00:00Z',
  utcOffset: -25_200,
  distance: 6764.8,
  movingTime: 2151,
  elapsedTime: 2178,
};
const runkeeper: WorkoutIdentity = {
  startLocal: '2025-10-19T13:00:41',
  distance: 6801.2,
  movingTime: 2170.3,
};

test('one run, recorded twice', () => {
  expect(sameWorkout(strava, runkeeper)).toBe(true);
  expect(workoutKey(strava)).toBe('20251019T1300-t7-d8');
  expect(workoutKey(runkeeper)).toBe(workoutKey(strava));
});

test('the sample of a workout shows its own key', () => {
  const { startLocal, distanceM, movingSeconds, workoutKey: sample } = workoutValues;
  const workout = {
    startLocal: startLocal.example,
    distance: distanceM.example,
    movingTime: movingSeconds.example,
  } as WorkoutIdentity;
  expect(sample.example).toBe(workoutKey(workout));
});

test('an edge of the key does not fool the comparison', () => {
  const before = { ...runkeeper, startLocal: '2025-10-19T13:14:58' };
  const after = { ...runkeeper, startLocal: '2025-10-19T13:15:02' };
  expect(workoutKey(before)).not.toBe(workoutKey(after));
  expect(sameWorkout(before, after)).toBe(true);
});

test.each<[string, WorkoutIdentity]>([
  ['another hour', { ...runkeeper, startLocal: '2025-10-19T14:00:41' }],
  ['another distance', { ...runkeeper, distance: 8000 }],
  ['another time', { ...runkeeper, movingTime: 3000 }],
  ['no start', { distance: 6764.8, movingTime: 2151 }],
  ['nothing but a start', { startLocal: runkeeper.startLocal }],
])('%s is another workout', (_, other) => {
  expect(sameWorkout(strava, other)).toBe(false);
});

test('the instant counts where one wall clock is of another zone', () => {
  const virtual = { ...strava, startLocal: '2025-10-19T21:00:00Z', utcOffset: 3600 };
  expect(sameWorkout(strava, virtual)).toBe(true);
});

test('moving time of one may be elapsed time of the other', () => {
  expect(sameWorkout({ ...strava, elapsedTime: 2900 }, { ...runkeeper, movingTime: 2890 })).toBe(
    true,
  );
});

test('a treadmill without distance is compared by time', () => {
  expect(sameWorkout(strava, { ...runkeeper, distance: 0 })).toBe(true);
});

test('intervals recorded one by one stay apart', () => {
  const interval = { startLocal: '2025-10-19T13:00:00', movingTime: 60, distance: 300 };
  expect(sameWorkout(interval, { ...interval, startLocal: '2025-10-19T13:01:30' })).toBe(false);
});

test('a hidden start is compared by date, time and distance', () => {
  const hidden = { ...strava, start: '2025-10-19T00:00:01Z', startLocal: '2025-10-19T00:00:01Z' };
  expect(sameWorkout(hidden, runkeeper)).toBe(true);
  expect(sameWorkout(hidden, { ...runkeeper, distance: null })).toBe(false);
  expect(sameWorkout(hidden, { ...runkeeper, startLocal: '2025-10-20T13:00:00' })).toBe(false);
  expect(workoutKey(hidden)).toBe('20251019-t7-d8');
});

test('no start, no key; no time or distance, a key nevertheless', () => {
  expect(workoutKey({ distance: 5000 })).toBeNull();
  expect(workoutKey({ startLocal: '2025-10-19T23:58:00' })).toBe('20251020T0000-t0-d0');
});

const identity = fc.record({
  startLocal: fc.integer({ min: 1_760_000_000, max: 1_760_000_400 }).map(isoSeconds),
  movingTime: fc.double({ min: 60, max: 20_000, noNaN: true }),
  distance: fc.option(fc.double({ min: 0, max: 50_000, noNaN: true })),
});

test('the comparison does not depend on the order, and a workout is itself', () => {
  fc.assert(
    fc.property(identity, identity, (a, b) => {
      expect(sameWorkout(a, b)).toBe(sameWorkout(b, a));
      expect(sameWorkout(a, a)).toBe(true);
      expect(workoutKey(a)).toBe(workoutKey({ ...a }));
    }),
  );
});

test('what devices disagree on is inside the tolerance', () => {
  fc.assert(
    fc.property(
      identity,
      fc.integer({ min: -30, max: 30 }),
      fc.double({ min: 0.97, max: 1.03, noNaN: true }),
      (a, late, factor) => {
        const b = {
          startLocal: isoSeconds(Date.parse(`${a.startLocal}Z`) / 1000 + late),
          movingTime: a.movingTime / factor,
          distance: a.distance && a.distance * factor,
        };
        fc.pre(Math.min(a.movingTime, b.movingTime) >= 60);
        expect(sameWorkout(a, b)).toBe(true);
      },
    ),
  );
});
