import { DAY, HOUR, MINUTE, pass } from '../clock.ts';
import { ids } from '../connectedAt.ts';
import { type Athlete, athleteAt } from './athlete.ts';

let athlete: Athlete;
beforeEach(async () => {
  athlete = await athleteAt();
});
afterEach(() => athlete.close());

const run = (ago: number, more = {}) => athlete.upload(ago, { sport_type: 'Run', ...more });

describe('Strava Activity Updated', () => {
  it('fires once for an edit, and says what changed', async () => {
    const { id } = run(1, { name: 'Lunch Run' });
    const zap = await athlete.turnOn('strava_activity_updated');
    expect(await zap.poll()).toEqual([]);
    athlete.strava.updateActivity(id, { name: 'Tempo', distance: 8000 });
    pass(2 * MINUTE);
    const [item, ...more] = await zap.poll();
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      id: String(id),
      activityId: String(id),
      athleteId: '227615',
      name: 'Tempo',
      changed: 'Title, Distance',
      whatChanged: 'Title: Lunch Run → Tempo; Distance: 4.2 mi → 4.97 mi',
      edits: [
        { field: 'Title', before: 'Lunch Run', after: 'Tempo' },
        {
          field: 'Distance',
          before: '4.2 mi',
          after: '4.97 mi',
          beforeRaw: '6764.8',
          afterRaw: '8000',
        },
      ],
      noticedAt: '2026-11-20T17:02:00.000Z',
    });
    expect(await athlete.pollFor(zap, 4 * DAY, 360)).toEqual([]);
  });

  it('tells of an activity that is hidden, and of nothing that stays hidden', async () => {
    const shown = run(1);
    const hidden = run(2, { visibility: 'only_me' });
    const zap = await athlete.turnOn('strava_activity_updated');
    athlete.strava.updateActivity(hidden.id, { name: 'Secret' });
    athlete.strava.updateActivity(shown.id, { visibility: 'only_me' });
    pass(MINUTE);
    expect(await zap.poll()).toMatchObject([
      { id: String(shown.id), whatChanged: 'Who Can See It: Everyone → Only You' },
    ]);
  });

  it('says of an activity that is hidden no more than that, whatever else was edited with it', async () => {
    const { id } = run(1, { name: 'Lunch Run' });
    const zap = await athlete.turnOn('strava_activity_updated');
    athlete.strava.updateActivity(id, { visibility: 'only_me', name: 'Secret', distance: 1234 });
    const [item, ...more] = await athlete.pollFor(zap, HOUR);
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      id: String(id),
      activityId: String(id),
      athleteId: '227615',
      changed: 'Who Can See It',
      edits: [{ field: 'Who Can See It', beforeRaw: 'everyone', afterRaw: 'only_me' }],
      private: true,
      name: null,
      summary: null,
      distanceM: null,
      startDate: null,
      url: null,
    });
    expect(JSON.stringify(item)).not.toMatch(/Secret|Lunch Run|1234|1\.23/);
    expect(
      JSON.stringify(
        await athlete.zapier.run(
          'triggers.strava_activity_updated.operation.perform',
          athlete.account,
        ),
      ),
    ).not.toMatch(/Secret|Lunch Run/);
  });

  it('never says what was edited while it was hidden, also when it is shown again', async () => {
    const { id } = run(1, { name: 'Lunch Run' });
    const zap = await athlete.turnOn('strava_activity_updated');
    for (const change of [
      { visibility: 'only_me' },
      { name: 'Secret' },
      { name: 'Secret, too', distance: 1234 },
      { visibility: 'everyone', name: 'Nice Run' },
    ] as const) {
      athlete.strava.updateActivity(id, change);
      pass(MINUTE);
      const items = await zap.poll();
      expect(JSON.stringify(items)).not.toMatch(/Secret|Lunch Run/);
      const isShown = 'visibility' in change && change.visibility === 'everyone';
      expect(items).toMatchObject(
        'visibility' in change
          ? [{ changed: 'Who Can See It', private: !isShown, name: isShown ? 'Nice Run' : null }]
          : [],
      );
    }
    expect(await athlete.pollFor(zap, DAY, 360)).toEqual([]);
  });

  it('forgets an edit that no poll has told before the activity was hidden', async () => {
    const { id } = run(1, { name: 'Lunch Run' });
    const zap = await athlete.turnOn('strava_activity_updated');
    athlete.strava.updateActivity(id, { name: 'Tempo' });
    pass(MINUTE);
    // The answer of this poll never reaches Zapier.
    await athlete.zapier.run('triggers.strava_activity_updated.operation.perform', athlete.account);
    athlete.strava.updateActivity(id, { visibility: 'only_me', name: 'Secret' });
    pass(MINUTE);
    const items = await zap.poll();
    expect(items).toMatchObject([{ changed: 'Who Can See It', private: true }]);
    expect(JSON.stringify(items)).not.toMatch(/Secret|Tempo/);
  });

  it('tells all of hidden activities where the user includes them', async () => {
    const { id } = run(1);
    const zap = await athlete.turnOn('strava_activity_updated', { private: 'include' });
    athlete.strava.updateActivity(id, { visibility: 'only_me', name: 'Easy' });
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([
      { name: 'Easy', private: true, changed: 'Title, Who Can See It' },
    ]);
  });

  it('tells of an edit that brings an activity into the chosen sports or takes it out', async () => {
    const { id } = run(1);
    const zap = await athlete.turnOn('strava_activity_updated', { sports: 'Run' });
    for (const sport of ['TrailRun', 'Run']) {
      athlete.strava.updateActivity(id, { sport_type: sport });
      expect(await athlete.pollFor(zap, HOUR)).toMatchObject([{ changed: 'Sport', sport }]);
    }
  });

  it('only of the values that the user chose, and of the watched days', async () => {
    const [late, old] = [run(1), run(20)];
    const zap = await athlete.turnOn('strava_activity_updated', { fields: 'Sport' });
    athlete.strava.updateActivity(late.id, { name: 'A' });
    athlete.strava.updateActivity(old.id, { sport_type: 'TrailRun' });
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    athlete.strava.updateActivity(late.id, { sport_type: 'TrailRun' });
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([
      { changed: 'Sport', sportName: 'Trail Run' },
    ]);
  });

  it('fires nothing falsely when the memory is lost or out of reach, and goes on after it', async () => {
    const { id } = run(1);
    const zap = await athlete.turnOn('strava_activity_updated');
    athlete.zapier.cache.forget();
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    athlete.zapier.cache.setReachable(false);
    athlete.strava.updateActivity(id, { name: 'A' });
    const before = athlete.requests().length;
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    expect(athlete.requests()).toHaveLength(before);
    athlete.zapier.cache.setReachable(true);
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([{ changed: 'Title' }]);
  });

  it('loses nothing when a poll fails after it has looked', async () => {
    const { id } = run(1);
    const zap = await athlete.turnOn('strava_activity_updated');
    athlete.strava.updateActivity(id, { name: 'A' });
    pass(MINUTE);
    // The answer of this poll never reaches Zapier.
    await athlete.zapier.run('triggers.strava_activity_updated.operation.perform', athlete.account);
    expect(await athlete.pollFor(zap, HOUR)).toHaveLength(1);
  });

  it('shows the editor the latest activities', async () => {
    run(1);
    const items = await athlete.zapier.run<Record<string, unknown>[]>(
      'triggers.strava_activity_updated.operation.perform',
      athlete.account,
      {},
      { isLoadingSample: true },
    );
    expect(items).toMatchObject([{ changed: expect.stringContaining('Title') }]);
  });
});

describe('Strava Activity Updated, at the edge of the watched days', () => {
  it('says nothing of an activity that was hidden after it left them', async () => {
    const { id } = run(13.9, { name: 'Lunch Run' });
    const zap = await athlete.turnOn('strava_activity_updated');
    athlete.strava.updateActivity(id, { name: 'Tempo' });
    expect(await athlete.pollFor(zap, HOUR)).toHaveLength(1);
    pass(DAY);
    athlete.strava.updateActivity(id, { name: 'Secret', visibility: 'only_me' });
    const again = await athlete.zapier.run(
      'triggers.strava_activity_updated.operation.perform',
      athlete.account,
    );
    expect(JSON.stringify(again)).not.toMatch(/Secret|Tempo|Lunch/);
  });
});

describe('Strava Activity Deleted', () => {
  it('fires once, with what the activity was', async () => {
    run(1);
    const { id } = run(2, { name: 'Old Run', distance: 5000 });
    run(3);
    const zap = await athlete.turnOn('strava_activity_deleted');
    athlete.strava.deleteActivity(id);
    pass(MINUTE);
    expect(await zap.poll()).toEqual([]);
    const fired = await athlete.pollFor(zap, 5 * DAY, 360);
    expect(fired).toMatchObject([
      { id: String(id), name: 'Old Run', distanceKm: 5, sport: 'Run', localDate: '2026-11-18' },
    ]);
  });

  it('fires for the oldest activity and the only one, not for one that grows old', async () => {
    const { id } = run(13);
    const zap = await athlete.turnOn('strava_activity_deleted');
    athlete.strava.deleteActivity(id);
    expect(ids(await athlete.pollFor(zap, HOUR))).toEqual([String(id)]);
    run(13.5);
    expect(await athlete.pollFor(zap, 3 * DAY, 360)).toEqual([]);
  });

  it('fires for the oldest of a short history', async () => {
    const { id } = run(10);
    run(1);
    const zap = await athlete.turnOn('strava_activity_deleted');
    athlete.strava.deleteActivity(id);
    expect(ids(await athlete.pollFor(zap, HOUR))).toEqual([String(id)]);
  });

  it('survives an answer that left activities out, and a full page that moves on', async () => {
    for (let n = 0; n < 205; n += 1) run(0.5 + n / 30);
    const zap = await athlete.turnOn('strava_activity_deleted');
    athlete.sandbox.fail({
      service: 'strava',
      path: '/athlete/activities',
      status: 200,
      body: [],
    } as never);
    pass(MINUTE);
    expect(await zap.poll()).toEqual([]);
    for (let n = 0; n < 10; n += 1) run(0.2);
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
  });

  it('takes no page for the last one because it is short', async () => {
    for (let n = 0; n < 230; n += 1) run(0.5 + n / 30);
    const zap = await athlete.turnOn('strava_activity_deleted');
    athlete.strava.state.missingPerPage = 1;
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
  });

  it('leaves hidden activities alone unless asked', async () => {
    const { id } = run(1, { visibility: 'only_me' });
    const [zap, all] = [
      await athlete.turnOn('strava_activity_deleted'),
      await athlete.turnOn('strava_activity_deleted', { private: 'include' }),
    ];
    athlete.strava.deleteActivity(id);
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    expect(await athlete.pollFor(all, HOUR)).toHaveLength(1);
  });
});

describe('Strava Activity Deleted, of an activity that stopped matching', () => {
  it('fires when it is deleted later, with what it was while it matched', async () => {
    const [hidden, trail] = [run(1, { name: 'Copied' }), run(2, { name: 'Track' })];
    const zap = await athlete.turnOn('strava_activity_deleted');
    const runs = await athlete.turnOn('strava_activity_deleted', { sports: 'Run' });
    athlete.strava.updateActivity(hidden.id, { visibility: 'only_me', name: 'Secret' });
    athlete.strava.updateActivity(trail.id, { sport_type: 'TrailRun' });
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    expect(await athlete.pollFor(runs, HOUR)).toEqual([]);
    athlete.strava.deleteActivity(hidden.id);
    athlete.strava.deleteActivity(trail.id);
    const copied = { id: String(hidden.id), name: 'Copied', service: 'Strava' };
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([
      { id: String(trail.id), sport: 'TrailRun' },
      copied,
    ]);
    expect(await athlete.pollFor(runs, HOUR)).toMatchObject([
      { id: String(trail.id), sport: 'Run' },
      copied,
    ]);
  });

  it('says no more than its number when it stopped matching a week before', async () => {
    const { id } = run(1, { name: 'Copied' });
    const zap = await athlete.turnOn('strava_activity_deleted');
    athlete.strava.updateActivity(id, { visibility: 'only_me', name: 'Secret' });
    await athlete.pollFor(zap, 8 * DAY, 360);
    expect(JSON.stringify(athlete.zapier.cache.entries)).not.toContain('Copied');
    athlete.strava.deleteActivity(id);
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([
      { id: String(id), athleteId: '227615', name: null, sport: null, service: 'Strava' },
    ]);
  });
});

describe('Strava Distance Milestone', () => {
  it('counts the first activity of all, and one before it that comes later', async () => {
    const zap = await athlete.turnOn('strava_distance_milestone', { times: 'every' });
    run(0.1, { distance: 10_500 });
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([{ milestone: '1st 10K' }]);
    run(3, { distance: 10_500 });
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([{ milestone: '2nd 10K' }]);
  });

  it('counts the whole history when it is turned on', async () => {
    for (let n = 0; n < 230; n += 1) run(2 + n, { distance: n % 2 ? 5000 : 11_000 });
    const zap = await athlete.turnOn('strava_distance_milestone', {
      distances: '10K',
      times: 'Every time',
    });
    expect(zap.seen).toBe(115);
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    run(0.05, { distance: 12_000 });
    athlete.zapier.cache.forget();
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([{ nth: 116 }]);
    // A run of last week that the watch only sent now.
    run(6, { distance: 12_000 });
    expect(await athlete.pollFor(zap, 8 * DAY, 360)).toMatchObject([{ nth: 117 }]);
  });
});

describe('Strava Weekly Training Summary', () => {
  it('fires once, when the week is over where the athlete is', async () => {
    // Friday; the week before holds one run.
    run(8, { distance: 10_000, moving_time: 3600 });
    run(1, { distance: 12_000, moving_time: 3600 });
    const zap = await athlete.turnOn('strava_weekly_training_summary');
    run(0.1, { distance: 8000, moving_time: 3000 });
    // Sunday, 23:45 in New York.
    pass(Date.parse('2026-11-23T04:45:00Z') - Date.now());
    expect(await zap.poll()).toEqual([]);
    pass(20 * MINUTE);
    expect(await zap.poll()).toMatchObject([
      {
        id: '227615:2026-W47',
        period: '2026-W47',
        from: '2026-11-16',
        to: '2026-11-22',
        count: 2,
        distanceKm: 20,
        changeCount: 1,
        changeDistanceKm: 10,
        previous: { count: 1, distanceKm: 10 },
        sports: [{ sport: 'Run', count: 2, previousCount: 1 }],
      },
    ]);
    // A late upload changes the week, which was told.
    run(1.2);
    expect(await athlete.pollFor(zap, 6 * DAY, 360)).toEqual([]);
    expect(await athlete.pollFor(zap, DAY, 360)).toMatchObject([{ period: '2026-W48', count: 0 }]);
  });

  it.each([
    ['strava_weekly_training_summary', 'yes'],
    ['strava_weekly_training_summary', 'no'],
    ['strava_monthly_training_summary', 'yes'],
  ])(
    '%s tells nothing of the time before it was turned on on an empty list',
    async (key, emptyPeriods) => {
      const zap = await athlete.turnOn(key, { emptyPeriods });
      expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
      run(0.1);
      run(6);
      run(30);
      expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    },
  );

  it('asks for one page a poll once the athlete has a history', async () => {
    run(60);
    run(1);
    const zap = await athlete.turnOn('strava_weekly_training_summary');
    const before = athlete.requests().length;
    await athlete.pollFor(zap, HOUR);
    expect(athlete.requests().length - before).toBe(4);
  });
});

describe('Zaps of one athlete', () => {
  const newActivity = () => athlete.turnOn('new_strava_activity');

  it('share the list, and each fires', async () => {
    run(30);
    const zaps = [await newActivity(), await athlete.turnOn('strava_streak', { length: 2 })];
    run(1);
    run(0.1);
    pass(MINUTE);
    const before = athlete.requests().length;
    expect(await zaps[1]!.poll()).toHaveLength(1);
    expect(ids(await zaps[0]!.poll())).toHaveLength(2);
    const lists = athlete.requests().slice(before);
    expect(lists.filter((path) => path === '/api/v3/athlete/activities')).toHaveLength(1);
  });

  it('take no activity for gone that one answer lacks, however often they look at it', async () => {
    run(30);
    const { id } = run(1);
    const deleted = await athlete.turnOn('strava_activity_deleted');
    const other = await newActivity();
    const { state } = athlete.strava;
    const all = state.activities;
    state.activities = all.filter((one) => one.id !== id);
    pass(MINUTE);
    expect(await other.poll()).toEqual([]);
    expect(await deleted.poll()).toEqual([]);
    pass(40_000);
    expect(await deleted.poll()).toEqual([]);
    state.activities = all;
    expect(await athlete.pollFor(deleted, HOUR)).toEqual([]);
    state.activities = all.filter((one) => one.id !== id);
    expect(ids(await athlete.pollFor(deleted, HOUR))).toEqual([String(id)]);
  });

  it('ask less while the budget would not last, and miss nothing', async () => {
    athlete.strava.setLimits({ overall: [200, 2000], read: [100, 1000] });
    const zap = await newActivity();
    athlete.strava.setUsage({ read: [0, 690] });
    pass(MINUTE);
    expect(await zap.poll()).toEqual([]);
    const before = athlete.requests().length;
    const { id } = run(0);
    // Used is 69.1 % of the day's reads, 5.4 % ahead of 90 % of 70.8 % of the day.
    expect(await athlete.pollFor(zap, 15 * MINUTE, 1)).toEqual([]);
    expect(athlete.requests()).toHaveLength(before);
    expect(ids(await athlete.pollFor(zap, 2 * HOUR, 5))).toEqual([String(id)]);
  });
});
