import { operations } from '../../src/catalog.ts';
import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import { localTime } from '../../src/dev/sandbox/runkeeper/seed.ts';
import type { Account, LiveTrigger } from '../../src/dev/zapier/host.ts';
import { sameWorkout, type WorkoutIdentity } from '../../src/workouts/workoutKey.ts';
import { testZapier } from '../appHandler.ts';
import { DAY, HOUR, MINUTE } from '../clock.ts';
import { connectedAt } from '../connectedAt.ts';
import { openSandbox } from '../sandbox.ts';

type Fields = Record<string, unknown>;

const zapier = testZapier();
let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

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
/** The athlete's preference is known of Strava alone. */
const METRIC = { units: 'metric' };

describe('the same history in Strava and in Runkeeper', () => {
  let both: Awaited<ReturnType<typeof connectedAt>>;
  let runkeeper: Account;
  beforeEach(async () => {
    both = await connectedAt('2026-11-20T17:00:00Z', 'strava', (world) => {
      world.strava.state.activities = [];
      world.runkeeper.state.collections.fitnessActivities = [];
    });
    runkeeper = await both.zapier.connect('runkeeper', both.sandbox.approve);
  });
  afterEach(() => both.close());

  /** A run that began so many days ago at one o’clock in Berlin’s summer time, on both devices. */
  const run = (daysAgo: number, km: number) => {
    const start = new Date(Date.parse('2026-11-20T11:00:00Z') - daysAgo * DAY);
    const [distance, time] = [km * 1000, km * 330];
    const ofStrava = both.sandbox.strava.addActivity({
      sport_type: 'Run',
      start_date: start.toISOString(),
      start_date_local: new Date(start.getTime() + 2 * HOUR).toISOString(),
      utc_offset: 7200,
      distance,
      moving_time: time,
      elapsed_time: time,
      total_elevation_gain: 0,
    });
    const ofRunkeeper = both.sandbox.runkeeper.addActivity({
      start_time: localTime(start, 0),
      utc_offset: 2,
      total_distance: distance,
      duration: time,
    });
    return { ofStrava, ofRunkeeper };
  };

  /** Values that differ by nature: who it is, what the service is called, what a list leaves out. */
  const OWN = [
    'activityId athleteId athleteName service url revision',
    'name description summary note device private',
    'elapsedSeconds elapsedTime calories averageHeartRate maxHeartRate',
    'elevationGainM elevationGainFt changeElevationGainM changeElevationGainFt',
  ].flatMap((keys) => keys.split(' '));
  const comparable = (events: Fields[], keys: string[]) =>
    events.map((event) => {
      const picked = Object.fromEntries(keys.map((key) => [key, event[key]]));
      const json = JSON.stringify(picked, (key, value) => (OWN.includes(key) ? undefined : value));
      return JSON.parse(json.replace(/227615|1234567890/g, 'athlete')) as Fields;
    });
  const sampleKeys = (trigger: string) =>
    Object.keys(
      operations.find(({ key }) => key === trigger)!.definition.operation.sample as Fields,
    );

  /** Without the contact whom an athlete of a team was invited as: teams are Strava's alone. */
  const ofBothServices = (trigger: string) =>
    sampleKeys(trigger).filter((key) => !['contactId', 'contactName'].includes(key));

  it.each([
    ['distance_milestone', { times: 'Every time' }],
    ['totals_milestone', { measure: 'Kilometres', every: 10, span: 'All time' }],
    ['streak', { length: 2 }],
    ['athlete_inactive', { days: 3 }],
    ['weekly_training_summary', {}],
    ['monthly_training_summary', {}],
  ])('%s gives the same values for both services', async (event, input) => {
    const history: [number, number][] = [
      [40, 8],
      [12, 6],
      [11, 5],
      [10, 10.2],
      [5, 21.3],
    ];
    for (const [ago, km] of history) run(ago, km);
    const [strava, other] = [`strava_${event}`, `runkeeper_${event}`];
    const keys = ofBothServices(strava);
    expect(sampleKeys(other).sort()).toEqual([...keys].sort());
    const fill = (trigger: string, account: Account) =>
      both.zapier.run<Fields[]>(`triggers.${trigger}.operation.perform`, account, input, {
        isPopulatingDedupe: true,
      });
    const found = comparable(await fill(strava, both.account), keys);
    expect(found.length).toBeGreaterThan(0);
    expect(comparable(await fill(other, runkeeper), keys)).toEqual(found);
  });

  const poll = async (zap: LiveTrigger) => both.pollFor(zap, 5 * MINUTE, 1);

  it('an edit gives the same values', async () => {
    const { ofStrava, ofRunkeeper } = run(1, 5);
    const [strava, other] = ['strava_activity_updated', 'updated_runkeeper_activity'];
    const keys = ofBothServices(strava);
    expect(sampleKeys(other)).toEqual(expect.arrayContaining(keys));
    const ofBoth = [
      await both.turnOn(strava, METRIC),
      await both.zapier.turnOn(other, runkeeper, METRIC),
    ] as const;
    run(0, 4);
    both.sandbox.strava.updateActivity(ofStrava.id, { distance: 8000, sport_type: 'Walk' });
    both.sandbox.runkeeper.updateActivity(ofRunkeeper.id, {
      total_distance: 8000,
      type: 'Walking',
    });
    const [[one], [same]] = [await poll(ofBoth[0]), await poll(ofBoth[1])];
    expect(one).toMatchObject({ whatChanged: 'Sport: Run → Walk; Distance: 5 km → 8 km' });
    const plain = keys.filter((key) => !['id', 'noticedAt', 'edits'].includes(key));
    expect(comparable([same!], plain)).toEqual(comparable([one!], plain));
    expect(same!.edits).toMatchObject([
      { field: 'Sport', before: 'Run', after: 'Walk' },
      { field: 'Distance', before: '5 km', after: '8 km', beforeRaw: '5000', afterRaw: '8000' },
    ]);
  });

  it('a deletion gives the same values, but for the title, which Runkeeper does not have', async () => {
    const { ofStrava, ofRunkeeper } = run(1, 5);
    const [strava, other] = ['strava_activity_deleted', 'runkeeper_item_deleted'];
    const keys = ofBothServices(strava).filter((key) => key !== 'name');
    expect(sampleKeys(other)).toEqual(expect.arrayContaining(keys));
    const ofBoth = [
      await both.turnOn(strava, METRIC),
      await both.zapier.turnOn(other, runkeeper, { kinds: 'Activity', ...METRIC }),
    ] as const;
    both.sandbox.strava.deleteActivity(ofStrava.id);
    both.sandbox.runkeeper.deleteActivity(ofRunkeeper.id);
    // The list is empty now, which is believed when it stays so.
    const late = (zap: LiveTrigger) => both.pollFor(zap, 20 * MINUTE, 5);
    const [[one], [same]] = [await late(ofBoth[0]), await late(ofBoth[1])];
    expect([one!.service, same!.service]).toEqual(['Strava', 'Runkeeper']);
    const plain = keys.filter((key) => !['id', 'noticedAt'].includes(key));
    expect(comparable([same!], plain)).toEqual(comparable([one!], plain));
  });

  it('a change of the profile gives the same values, as far as both services have them', async () => {
    const [strava, other] = ['strava_athlete_profile_changed', 'updated_runkeeper_profile'];
    const shared = ['id', 'sex', 'hasSubscription', 'changed', 'whatChanged', 'edits'];
    const keys = [...shared, 'name', 'photoUrl', 'profileUrl', 'noticedAt'];
    for (const trigger of [strava, other]) {
      expect(sampleKeys(trigger)).toEqual(expect.arrayContaining(keys));
    }
    const { athlete } = both.sandbox.strava.state;
    const { profile } = both.sandbox.runkeeper.state;
    Object.assign(athlete, { sex: 'F', summit: true, premium: true });
    Object.assign(profile, { gender: 'F', elite: 'true' });
    const ofBoth = [await both.turnOn(strava), await both.zapier.turnOn(other, runkeeper)] as const;
    Object.assign(athlete, { summit: false, premium: false });
    profile.elite = 'false';
    const [[one], [same]] = [await poll(ofBoth[0]), await poll(ofBoth[1])];
    expect(one).toMatchObject({ whatChanged: 'Subscription: yes → no' });
    expect(comparable([same!], shared)).toEqual(comparable([one!], shared));
  });
});
