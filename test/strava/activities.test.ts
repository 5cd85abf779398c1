import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';

let sandbox: Sandbox;
let account: Account;
const zapier = testZapier();

beforeEach(async () => {
  sandbox = await openSandbox();
  account = await zapier.connect('strava', sandbox.approve);
});
afterEach(() => sandbox.close());

const turnOn = (input: Record<string, unknown> = {}) =>
  zapier.turnOn('new_strava_activity', account, input);

describe('a Zap that waits for activities', () => {
  it('starts once for each, with the details that the list leaves out', async () => {
    const zap = await turnOn();
    expect(await zap.poll()).toEqual([]);
    const { id } = sandbox.strava.addActivity({
      name: 'Track Night',
      sport_type: 'Run',
      distance: 8000,
      moving_time: 2400,
      description: 'Eight by 400',
      gear_id: 'g12345678',
    });
    const [item, ...others] = await zap.poll();
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      id: String(id),
      revision: 'new',
      name: 'Track Night',
      description: 'Eight by 400',
      gearName: 'Adidas Adizero SL2',
      paceMinPerKm: '5:00',
    });
    expect(await zap.poll()).toEqual([]);
  });

  it('has laps by elapsed time and splits by moving time in the units of the sport', async () => {
    const zap = await turnOn();
    const { addActivity } = sandbox.strava;
    const of = { moving_time: 2400, elapsed_time: 3000, average_heartrate: 150 };
    addActivity({ ...of, sport_type: 'Run', distance: 8000 });
    addActivity({ ...of, sport_type: 'Ride', distance: 20_000 });
    addActivity({ ...of, sport_type: 'Swim', distance: 2000 });
    const fired = (await zap.poll()) as Record<string, Record<string, unknown>[]>[];
    const [run, ride, swim] = ['Run', 'Ride', 'Swim'].map(
      (sport) => fired.find((item) => String(item.sport) === sport)!,
    );
    const none = { paceMinPerKm: null, paceMinPerMile: null, pacePer100m: null };
    const onFoot = { ...none, paceMinPerKm: '5:00', paceMinPerMile: '8:03', speedKmh: 12 };
    expect(run!.laps).toMatchObject([
      { paceMinPerKm: '6:15', distanceM: 8000, distanceMiles: 4.97 },
    ]);
    expect(run!.splits![0]).toMatchObject({ ...onFoot, split: 1, averageHeartRate: 150 });
    expect(run!.splitsMiles).toHaveLength(4);
    expect(run!.splitsMiles![0]).toMatchObject({ movingTime: '0:08:03', distanceMiles: 1 });
    expect(ride!.laps).toMatchObject([{ ...none, speedKmh: 24, speedMph: 14.9 }]);
    expect(swim!.laps).toMatchObject([{ ...none, pacePer100m: '2:30', distanceM: 2000 }]);
  });

  it('does not start for a change', async () => {
    const zap = await turnOn();
    sandbox.strava.updateActivity(sandbox.strava.state.activities[0]!.id, { name: 'New Name' });
    expect(await zap.poll()).toEqual([]);
  });

  it('leaves out what only the athlete sees, unless it is asked for', async () => {
    const [everyone, all] = [await turnOn(), await turnOn({ private: 'include' })];
    expect(all.seen).toBe(everyone.seen + 1);
    sandbox.strava.addActivity({ name: 'Secret', visibility: 'only_me' });
    expect(await everyone.poll()).toEqual([]);
    expect(await all.poll()).toMatchObject([{ name: 'Secret', private: true }]);
  });

  it('stays within the budget of the application when it is turned on', async () => {
    const asked = sandbox.requests.length;
    await turnOn();
    const pages = sandbox.requests.slice(asked).filter(({ path }) => path.endsWith('/activities'));
    expect(pages.length).toBeLessThanOrEqual(5);
  });

  it('goes on after the token has expired', async () => {
    const zap = await turnOn();
    sandbox.strava.expireAccessTokens();
    sandbox.strava.addActivity({ name: 'Later' });
    expect(await zap.poll()).toMatchObject([{ name: 'Later' }]);
  });
});

it('an activity is chosen in a list, found and said in words', async () => {
  const [first] = await zapier.run<{ id: string; label: string }[]>(
    'triggers.strava_activity_dropdown.operation.perform',
    account,
  );
  expect(first!.label).toMatch(/^Ran 10\.24 km \(6\.36 mi\) in 52:00/);
  const [found] = await zapier.run<Record<string, unknown>[]>(
    'searches.get_strava_activity.operation.perform',
    account,
    { activityId: first!.id },
  );
  expect(found).toMatchObject({
    id: first!.id,
    summary: expect.stringMatching(/^Ran 6\.36 mi in 52:00, 8:10 \/mi, .* — "Morning Run"/),
    description: 'New 10K best!',
  });
});

it('the totals are those of the connected athlete', async () => {
  const [stats] = await zapier.run<Record<string, unknown>[]>(
    'searches.get_strava_athlete_stats.operation.perform',
    account,
  );
  expect(stats).toMatchObject({ id: '227615', all_swim: { count: 18, distanceKm: 21.6 } });
});

it('no segment’s or effort’s id is rounded', async () => {
  const { id } = sandbox.strava.state.activities.at(-1)!;
  const raw = await (
    await fetch(`${sandbox.env.STRAVA_API_URL}/activities/${id}?include_all_efforts=true`, {
      headers: { authorization: `Bearer ${account.authData.access_token}` },
    })
  ).text();
  const [found] = await zapier.run<
    { segmentEfforts: { id: string }[]; bestEfforts: { id: string }[] }[]
  >('searches.get_strava_activity.operation.perform', account, { activityId: id });
  const ids = [...found!.segmentEfforts, ...found!.bestEfforts].map((effort) => effort.id);
  expect(ids.length).toBeGreaterThan(0);
  for (const one of ids) {
    expect(raw).toContain(`"id":${one}`);
  }
});
