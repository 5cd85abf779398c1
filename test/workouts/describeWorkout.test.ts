import { describeWorkout } from '../../src/workouts/describeWorkout.ts';
import type { WorkoutFacts } from '../../src/workouts/workout.ts';

const lunchRun: WorkoutFacts = {
  sport: 'Run',
  name: 'Lunch Run',
  distance: 10_020,
  movingTime: 3130,
  elapsedTime: 3185,
  elevationGain: 84.2,
  start: '2025-10-19T20:00:00Z',
  startLocal: '2025-10-19T13:00:00Z',
  utcOffset: -25_200,
  averageSpeed: 3.2,
  averageHeartRate: 146.8,
  maxHeartRate: 162,
  calories: 717.4,
  device: 'Garmin Forerunner 965',
  service: 'Strava',
  url: 'https://www.strava.com/activities/16195505000',
};

const summary = (facts: WorkoutFacts): string => describeWorkout(facts).summary;

test('a run', () => {
  const workout = describeWorkout(lunchRun);
  expect(workout).toMatchObject({
    sportName: 'Run',
    distanceKm: 10.02,
    distanceMiles: 6.23,
    paceMinPerKm: '5:12',
    paceMinPerMile: '8:23',
    pacePer100m: null,
    speedKmh: 11.5,
    speedMph: 7.2,
    movingTime: '0:52:10',
    elapsedTime: '0:53:05',
    elevationGainM: 84,
    elevationGainFt: 276,
    startLocal: '2025-10-19T13:00:00-07:00',
    weekday: 'Sunday',
    averageHeartRate: 147,
  });
  expect(workout.summary).toBe(
    'Ran 10.02 km (6.23 mi) in 52:10, 5:12 /km, 84 m elevation gain — "Lunch Run", Sun 19 Oct 2025 13:00',
  );
  expect(workout.note).toBe(
    [
      'Lunch Run',
      'Run, Sunday 19 October 2025 at 13:00',
      'Distance: 10.02 km (6.23 mi)',
      'Time: 52:10 (53:05 with pauses)',
      'Pace: 5:12 /km (8:23 /mi)',
      'Elevation gain: 84 m (276 ft)',
      'Heart rate: 147 bpm average, 162 bpm max',
      'Calories: 717 kcal',
      'Recorded with: Garmin Forerunner 965',
      'View on Strava: https://www.strava.com/activities/16195505000',
    ].join('\n'),
  );
});

test('a ride has speed', () => {
  expect(
    summary({
      sport: 'GravelRide',
      name: 'Morning Gravel',
      distance: 28_099,
      movingTime: 4207,
      elevationGain: 516,
      startLocal: '2025-10-18T07:02:11Z',
    }),
  ).toBe(
    'Gravel Ride 28.10 km (17.46 mi) in 1:10:07, 24.0 km/h, 516 m elevation gain — "Morning Gravel", Sat 18 Oct 2025 07:02',
  );
  expect(summary({ sport: 'Cycling', distance: 10_000, movingTime: 1800 })).toBe(
    'Rode 10.00 km (6.21 mi) in 30:00, 20.0 km/h',
  );
});

test('a swim has metres and pace per 100 m', () => {
  const swim = { sport: 'Swim', distance: 1500, movingTime: 1800.4 };
  expect(summary(swim)).toBe('Swam 1500 m in 30:00, 2:00 /100 m');
  expect(describeWorkout(swim)).toMatchObject({ pacePer100m: '2:00', paceMinPerKm: null });
});

test('rowing has a pace per 500 m', () => {
  const row = { sport: 'Rowing', distance: 5000, movingTime: 1200 };
  expect(describeWorkout(row)).toMatchObject({
    pacePer500m: '2:00',
    pacePer100m: null,
    speedKmh: 15,
    summary: 'Rowing 5.00 km (3.11 mi) in 20:00, 2:00 /500 m',
  });
  expect(describeWorkout(row).note).toContain('Pace: 2:00 /500 m');
  expect(describeWorkout({ ...row, sport: 'Canoeing' }).pacePer500m).toBeNull();
});

test('a reader of miles has miles, feet and yards alone', () => {
  const told = describeWorkout(lunchRun, 'imperial');
  expect(told.summary).toBe(
    'Ran 6.23 mi in 52:10, 8:23 /mi, 276 ft elevation gain — "Lunch Run", Sun 19 Oct 2025 13:00',
  );
  expect(told.note).toContain(
    'Distance: 6.23 mi\nTime: 52:10 (53:05 with pauses)\nPace: 8:23 /mi\nElevation gain: 276 ft\n',
  );
  expect({ ...told, summary: '', note: '' }).toEqual({
    ...describeWorkout(lunchRun),
    summary: '',
    note: '',
  });
  expect(describeWorkout({ sport: 'Swim', distance: 1500, movingTime: 1800 }, 'imperial')).toEqual(
    expect.objectContaining({
      pacePer100yd: '1:50',
      summary: 'Swam 1640 yd in 30:00, 1:50 /100 yd',
    }),
  );
  expect(
    describeWorkout({ sport: 'Ride', distance: 40_000, movingTime: 4800 }, 'imperial').summary,
  ).toBe('Rode 24.85 mi in 1:20:00, 18.6 mph');
});

test('a reader of kilometers has kilometers and meters alone', () => {
  const told = describeWorkout(lunchRun, 'metric');
  expect(told.summary).toMatch(/^Ran 10\.02 km in 52:10, 5:12 \/km, 84 m elevation gain —/);
  expect(told.note).not.toMatch(/ mi\b|\/mi| ft\b/);
});

test.each([null, 'metric', 'imperial'] as const)(
  'nobody tells tennis by its speed (%s)',
  (units) => {
    const tennis = describeWorkout({ sport: 'Tennis', distance: 3200, movingTime: 3600 }, units);
    expect(`${tennis.summary} ${tennis.note}`).not.toMatch(/km\/h|mph|Speed|Pace/);
    const ski = describeWorkout({ sport: 'NordicSki', distance: 3200, movingTime: 3600 }, units);
    expect(ski.note).toContain('Speed: ');
  },
);

test('a race is told with its pauses, as its service does', () => {
  const marathon = { sport: 'Run', distance: 42_268.1, movingTime: 13_085, elapsedTime: 13_333 };
  expect(describeWorkout({ ...marathon, timedBy: 'elapsed' })).toMatchObject({
    speedKmh: 11.4,
    paceMinPerKm: '5:15',
    summary: 'Ran 42.27 km (26.26 mi) in 3:42:13, 5:15 /km',
    movingTime: '3:38:05',
  });
  expect(describeWorkout({ ...marathon, timedBy: 'elapsed' }).note).toContain(
    'Time: 3:42:13 (3:38:05 moving)',
  );
  expect(describeWorkout(marathon)).toMatchObject({
    paceMinPerKm: '5:10',
    note: expect.stringContaining('Time: 3:38:05 (3:42:13 with pauses)'),
  });
  expect(summary({ ...marathon, elapsedTime: null, timedBy: 'elapsed' })).toContain('in 3:38:05');
});

test('an elapsed time of a clock that jumped is not told', () => {
  const jumped = { sport: 'Run', distance: 10_000, movingTime: 3000, elapsedTime: 4_208_365 };
  for (const timedBy of ['moving', 'elapsed'] as const) {
    const workout = describeWorkout({ ...jumped, timedBy });
    expect(workout).toMatchObject({ elapsedTime: null, elapsedSeconds: null });
    expect(workout.note).toContain('Time: 50:00\n');
  }
  const tour = { sport: 'Ride', movingTime: 60 * 3600, elapsedTime: 9 * 24 * 3600 };
  expect(describeWorkout(tour).elapsedTime).toBe('216:00:00');
});

test('what is unknown is left out', () => {
  expect(summary({ sport: 'Yoga', distance: 0, movingTime: 2700, elevationGain: 0 })).toBe(
    'Yoga 45:00',
  );
  expect(summary({ sport: 'Run', distance: 5000 })).toBe('Ran 5.00 km (3.11 mi)');
  expect(summary({ sport: 'Running', movingTime: 600 })).toBe('Run 10:00');
  expect(summary({})).toBe('Workout');
  expect(describeWorkout({}).note).toBe('Workout');
  const url = 'https://www.strava.com/activities/1';
  expect(describeWorkout({ sport: 'Run', url }).note).toBe(`Run\n${url}`);
});

test('a hidden start time stays hidden in every text', () => {
  const workout = describeWorkout({
    ...lunchRun,
    start: '2025-10-19T07:00:01Z',
    startLocal: '2025-10-19T00:00:01Z',
  });
  expect(workout.summary).toMatch(/Sun 19 Oct 2025$/);
  expect(workout.note).toContain('Sunday 19 October 2025\n');
});

test('names fit on the line', () => {
  expect(summary({ sport: 'Yoga', name: 'Two\n lines' })).toBe('Yoga — "Two lines"');
  expect(summary({ sport: 'Yoga', name: '🧘'.repeat(200) })).toBe(`Yoga — "${'🧘'.repeat(79)}…"`);
});

test('a description that repeats the name is said once', () => {
  const words = { name: 'Easy long run', description: 'Easy long run' };
  expect(describeWorkout({ sport: 'Run', ...words }).note).toBe('Easy long run\nRun');
});

test('speed comes from distance and moving time, then from the service, then from elapsed time', () => {
  const speed = (facts: WorkoutFacts): number | null => describeWorkout(facts).speedKmh;
  expect(speed({ distance: 1000, movingTime: 100, averageSpeed: 1 })).toBe(36);
  expect(speed({ distance: 1000, averageSpeed: 5 })).toBe(18);
  expect(speed({ distance: 1000, elapsedTime: 200, averageSpeed: 0 })).toBe(18);
  expect(speed({ distance: 0, movingTime: 600, averageSpeed: 0 })).toBeNull();
});

test('both services give the same keys, whatever they know', () => {
  const runkeeper = describeWorkout({
    sport: 'Running',
    distance: 10_128.71,
    movingTime: 3364.742,
    startLocal: '2026-10-18T07:02:27',
    utcOffset: 7200,
  });
  expect(runkeeper).toMatchObject({ sport: 'Run', movingTime: '0:56:05', paceMinPerKm: '5:32' });
  expect(Object.keys(runkeeper)).toEqual(Object.keys(describeWorkout(lunchRun)));
  expect(Object.keys(describeWorkout({}))).toEqual(Object.keys(runkeeper));
  expect(Object.values(describeWorkout({}))).not.toContain(undefined);
});

test('coordinates that come along do not pass', () => {
  const payload = { ...lunchRun, start_latlng: [37.83, -122.48], map: { polyline: 'ki{eFvqfiV' } };
  const text = JSON.stringify(describeWorkout(payload));
  expect(text).not.toMatch(/37\.83|122\.48|latlng|polyline|ki\{eF/);
});
