import { operations } from '../../src/catalog.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { sameWorkout, type WorkoutIdentity } from '../../src/workouts/workoutKey.ts';
import { testZapier } from '../appHandler.ts';

type Fields = Record<string, unknown>;

const before = { ...process.env };
const zapier = testZapier();
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
  Object.assign(process.env, sandbox.env);
});
afterAll(async () => {
  await sandbox.close();
  process.env = before;
});

const identity = (activity: Fields): WorkoutIdentity => ({
  start: activity.startDate as string,
  startLocal: activity.startLocal as string,
  distance: activity.distanceM as number,
  movingTime: activity.movingSeconds as number,
  elapsedTime: activity.elapsedSeconds as number,
});

/** One run on two devices: a watch for Strava, a phone for Runkeeper that started some seconds later. */
it.each([
  ['with its offset', { utc_offset: 2 }],
  ['by a partner, without an offset', { utc_offset: undefined, source: 'Example Partner App' }],
])('a run recorded in Strava and in Runkeeper %s is one workout', async (_, origin) => {
  const strava = await zapier.connect('strava', sandbox.approve);
  const runkeeper = await zapier.connect('runkeeper', sandbox.approve);
  const [ofStrava, ofRunkeeper] = [
    await zapier.turnOn('new_strava_activity', strava),
    await zapier.turnOn('new_runkeeper_activity', runkeeper),
  ];
  sandbox.strava.addActivity({
    sport_type: 'Run',
    start_date: '2026-10-18T05:02:27Z',
    start_date_local: '2026-10-18T07:02:27Z',
    utc_offset: 7200,
    timezone: '(GMT+01:00) Europe/Berlin',
    distance: 10_128.7,
    moving_time: 3364,
    elapsed_time: 3430,
  });
  sandbox.runkeeper.addActivity({
    start_time: 'Sun, 18 Oct 2026 07:02:51',
    total_distance: 10_071.3,
    duration: 3349.2,
    ...origin,
  });
  const [[run], [same]] = [await ofStrava.poll(), await ofRunkeeper.poll()];
  expect(same!.workoutKey).toBe(run!.workoutKey);
  expect(run!.workoutKey).toMatch(/^20261018T0700-t\d+-d\d+$/);
  expect(sameWorkout(identity(run!), identity(same!))).toBe(true);

  sandbox.runkeeper.addActivity({
    start_time: 'Sun, 18 Oct 2026 17:02:51',
    total_distance: 10_071.3,
    duration: 3349.2,
    ...origin,
  });
  const [other] = await ofRunkeeper.poll();
  expect(other!.workoutKey).not.toBe(run!.workoutKey);
  expect(sameWorkout(identity(run!), identity(other!))).toBe(false);
});

/** A Zap on one service's event works on the other's by swapping the trigger. */
it.each([
  'distance_milestone',
  'totals_milestone',
  'streak',
  'athlete_inactive',
  'weekly_training_summary',
  'monthly_training_summary',
])('%s gives the same values for both services', (event) => {
  const keysOf = (service: string) => {
    const { definition } = operations.find(({ key }) => key === `${service}_${event}`)!;
    return Object.keys(definition.operation.sample as Fields).sort();
  };
  expect(keysOf('runkeeper')).toEqual(keysOf('strava'));
});
