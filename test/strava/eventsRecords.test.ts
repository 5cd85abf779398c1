import { DAY, HOUR, MINUTE, pass } from '../clock.ts';
import { ids } from '../connectedAt.ts';
import { type Athlete, athleteAt } from './athlete.ts';

let athlete: Athlete;
beforeEach(async () => {
  athlete = await athleteAt();
});
afterEach(() => athlete.close());

const run = (ago: number, more = {}) => athlete.upload(ago, { sport_type: 'Run', ...more });
const details = () => athlete.requests().filter((path) => /\/activities\/\d+$/.test(path)).length;

describe('New Strava Personal Record', () => {
  it('fires for each record of a new activity; the details are asked for once', async () => {
    run(1, { distance: 10_100, pr_count: 2 });
    const zap = await athlete.turnOn('new_strava_personal_record', { kind: 'Distances of runs' });
    const other = await athlete.turnOn('new_strava_personal_record', { kind: 'segment' });
    expect(details()).toBe(1);
    const { id } = run(0.05, { distance: 10_200, moving_time: 3060, pr_count: 2 });
    run(0.02, { distance: 3000 });
    const fired = await athlete.pollFor(zap, 2 * HOUR);
    expect(fired).toMatchObject([
      { effort: '5K', effortKind: 'distance', rank: 1, activityId: String(id), time: '0:25:00' },
      { effort: '10K', rank: 1, effortDistanceKm: 10, effortPace: '5:00', distanceKm: 10.2 },
    ]);
    expect(fired[0]!.id).toMatch(/^346\d{16}$/);
    expect(await athlete.pollFor(other, HOUR)).toMatchObject([
      { effort: 'Eastern Prom Climb', effortKind: 'segment', segmentId: '229781' },
    ]);
    expect(details()).toBe(2);
    expect(await athlete.pollFor(zap, 6 * DAY, 360)).toEqual([]);
  });

  it('fires for a late upload, for records that Strava finds later, and after the memory was lost', async () => {
    run(30);
    const zap = await athlete.turnOn('new_strava_personal_record');
    run(8, { distance: 5100, pr_count: 1 });
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([{ effort: '5K' }, { rank: 1 }]);
    const slow = run(0.1, { distance: 10_100 });
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    athlete.strava.updateActivity(slow.id, {
      pr_count: 1,
      achievement_count: 1,
      best_efforts: slow.best_efforts!.map((one) =>
        one.name === '10K' ? { ...one, pr_rank: 1 } : one,
      ),
    });
    athlete.zapier.cache.forget();
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([{ effort: '10K' }]);
    expect(await athlete.pollFor(zap, DAY, 360)).toEqual([]);
  });

  /** A run with a personal record, while the budget of requests is nearly spent. */
  const runWhileNearlySpent = () => {
    athlete.strava.setLimits({ overall: [200, 2000], read: [100, 1000] });
    athlete.strava.setUsage({ read: [92, 500] });
    run(0.1, { distance: 10_100, pr_count: 1 });
  };

  it('lets details wait while the budget of requests is nearly spent', async () => {
    run(30);
    const zap = await athlete.turnOn('new_strava_personal_record', { distances: '10K' });
    runWhileNearlySpent();
    pass(MINUTE);
    expect(await zap.poll()).toEqual([]);
    expect(details()).toBe(0);
    pass(15 * MINUTE);
    expect(await zap.poll()).not.toEqual([]);
  });

  it('asks for no details either while Strava refuses everything', async () => {
    run(30);
    const zap = await athlete.turnOn('new_strava_personal_record', { distances: '10K' });
    runWhileNearlySpent();
    pass(MINUTE);
    expect(await zap.poll()).toEqual([]);
    athlete.strava.setUsage({ read: [0, 1000] });
    pass(15 * MINUTE);
    await expect(zap.poll()).rejects.toThrow('daily request limit');
    const before = athlete.requests().length;
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    expect(athlete.requests()).toHaveLength(before);
    expect(await athlete.pollFor(zap, 7 * HOUR, 60)).not.toEqual([]);
  });

  it('lets them wait also when a second Zap with the same settings is turned on', async () => {
    run(30);
    const input = { kind: 'distance' };
    const zap = await athlete.turnOn('new_strava_personal_record', input);
    runWhileNearlySpent();
    pass(MINUTE);
    expect(await zap.poll()).toEqual([]);
    await athlete.turnOn('new_strava_personal_record', input);
    pass(15 * MINUTE);
    expect(await zap.poll()).toMatchObject([{ effort: '10K' }]);
  });

  it('lets a record whose details fail wait for the next poll', async () => {
    run(30);
    const zap = await athlete.turnOn('new_strava_personal_record', { kind: 'distance' });
    const { id } = run(0.1, { distance: 10_100, pr_count: 1 });
    athlete.sandbox.fail({ path: `/api/v3/activities/${id}`, status: 500 });
    pass(MINUTE);
    expect(await zap.poll()).toEqual([]);
    expect(await athlete.pollFor(zap, HOUR)).toHaveLength(1);
  });
});

describe('New Strava Segment Effort', () => {
  it('fires for each crossing of the chosen segment', async () => {
    run(10);
    const zap = await athlete.turnOn('new_strava_segment_effort', { segmentId: '229781' });
    const none = await athlete.turnOn('new_strava_segment_effort', { segmentId: '1' });
    run(0.1, { manual: true });
    const { id } = run(0.2);
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([
      {
        effort: 'Eastern Prom Climb',
        activityId: String(id),
        rank: null,
        segmentUrl: 'https://www.strava.com/segments/229781',
      },
    ]);
    expect(await athlete.pollFor(none, HOUR)).toEqual([]);
  });

  it('fires for efforts that Strava matches within an hour, for two requests an activity', async () => {
    run(10);
    const zap = await athlete.turnOn('new_strava_segment_effort');
    const { id, segment_efforts } = run(0.1);
    athlete.strava.updateActivity(id, { segment_efforts: [] });
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    athlete.strava.updateActivity(id, { segment_efforts });
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([{ effort: 'Eastern Prom Climb' }]);
    expect(await athlete.pollFor(zap, 3 * DAY, 60)).toEqual([]);
    expect(details()).toBe(2);
  });

  it('not for efforts of before the Zap, whatever is edited, and looks at each of them once', async () => {
    const before = [run(0.5), run(5), run(10)];
    const zap = await athlete.turnOn('new_strava_segment_effort');
    expect(await athlete.pollFor(zap, 3 * HOUR)).toEqual([]);
    expect(details()).toBe(1);
    for (const { id } of before) athlete.strava.updateActivity(id, { distance: 9000 });
    expect(await athlete.pollFor(zap, 3 * HOUR)).toEqual([]);
  });

  it('fires for the efforts that another sport has', async () => {
    run(10);
    const zap = await athlete.turnOn('new_strava_segment_effort');
    const { id, segment_efforts } = run(0.1);
    athlete.strava.updateActivity(id, { segment_efforts: [] });
    expect(await athlete.pollFor(zap, 3 * HOUR)).toEqual([]);
    athlete.strava.updateActivity(id, { segment_efforts, sport_type: 'TrailRun' });
    expect(await athlete.pollFor(zap, HOUR)).toHaveLength(1);
  });

  it('fires for an effort that Strava hides where its segment is chosen', async () => {
    run(10);
    const chosen = await athlete.turnOn('new_strava_segment_effort', { segmentId: '229782' });
    const any = await athlete.turnOn('new_strava_segment_effort');
    run(0.1);
    const hidden = { effort: 'Back Cove Sprint', segmentId: '229782' };
    expect(await athlete.pollFor(chosen, HOUR)).toMatchObject([hidden]);
    expect(await athlete.pollFor(any, HOUR)).toMatchObject([{ effort: 'Eastern Prom Climb' }]);
  });
});

describe('segments, routes, gear and profile', () => {
  it('a segment fires when it is starred', async () => {
    const zap = await athlete.turnOn('new_starred_strava_segment');
    const segment = athlete.strava.state.segments.find(({ starred }) => !starred)!;
    expect(await zap.poll()).toEqual([]);
    Object.assign(segment, { starred: true, starred_date: new Date().toISOString() });
    pass(MINUTE);
    expect(await zap.poll()).toMatchObject([{ id: String(segment.id), name: segment.name }]);
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
  });

  it('a route fires when it is made', async () => {
    const zap = await athlete.turnOn('new_strava_route');
    const [route] = athlete.strava.state.routes;
    const made = { ...route!, id: 3_120_000_000_000_000_777n, name: 'New Loop' };
    athlete.strava.state.routes.push(made);
    pass(MINUTE);
    expect(await zap.poll()).toMatchObject([{ id: '3120000000000000777', name: 'New Loop' }]);
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
  });

  it('shoes fire when they pass a distance', async () => {
    const shoe = athlete.strava.state.gear.find(({ id }) => id.startsWith('g'))!;
    const zap = await athlete.turnOn('strava_gear_passed_distance', {
      everyKm: 250,
      gearId: shoe.id,
    });
    expect(zap.seen).toBe(1);
    shoe.distance = 499_900;
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    shoe.distance = 500_200;
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([
      { id: `${shoe.id}:500`, gearName: shoe.name, passedKm: 500, nextKm: 750, gearKind: 'shoe' },
    ]);
    shoe.distance = 490_000;
    await zap.poll();
    shoe.distance = 503_000;
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
  });

  it('gear is shown in the editor at the distance of the form, or at its latest kilometer', async () => {
    const [bike] = athlete.strava.state.gear.filter(({ id }) => id.startsWith('b'));
    const [shoe] = athlete.strava.state.gear.filter(({ id }) => id.startsWith('g'));
    Object.assign(bike!, { distance: 3_254_760 });
    Object.assign(shoe!, { distance: 452_834 });
    const shown = await athlete.zapier.samples('strava_gear_passed_distance', athlete.account, {
      everyKm: 500,
    });
    expect(shown).toMatchObject([
      { id: `${bike!.id}:3000`, passedKm: 3000, nextKm: 3500 },
      { id: `${shoe!.id}:452`, passedKm: 452, nextKm: 453 },
    ]);
  });

  it('a profile fires when it changes', async () => {
    const zap = await athlete.turnOn('strava_athlete_profile_changed');
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    athlete.strava.state.athlete.city = 'Boston';
    run(1, { distance: 10_000 });
    const before = athlete.requests().length;
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([
      {
        id: '227615',
        city: 'Boston',
        whatChanged: 'City: Portland → Boston',
        recent_run: { count: 1, distanceKm: 10 },
        all_ride: { count: 212 },
      },
    ]);
    // Four polls, and the totals for the one that started the Zap.
    expect(athlete.requests().slice(before).sort()).toEqual([
      ...Array.from({ length: 4 }, () => '/api/v3/athlete'),
      '/api/v3/athletes/227615/stats',
    ]);
    expect(await athlete.pollFor(zap, DAY, 360)).toEqual([]);
    expect(ids(await athlete.pollFor(zap, HOUR))).toEqual([]);
  });
});
