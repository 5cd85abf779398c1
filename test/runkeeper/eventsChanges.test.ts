import { DAY, HOUR, MINUTE, pass } from '../clock.ts';
import { ids } from '../connectedAt.ts';
import { type EventRunner, runnerAt } from './eventsRunner.ts';

let runner: EventRunner;
beforeEach(async () => {
  runner = await runnerAt();
});
afterEach(() => runner.close());

describe('New Runkeeper Personal Record', () => {
  const setBest = (
    value: number,
    type = 'Running',
    stat = 'BEST_ACTIVITY',
    date = 'Fri, 20 Nov 2026 00:00:00',
  ) => {
    const { records } = runner.runkeeper.state;
    const sport = records.find((one) => one.activity_type === type)!;
    const stats = (sport.stats as Record<string, unknown>[]).filter(
      (one) => one.stat_type !== stat,
    );
    sport.stats = [...stats, { stat_type: stat, value, date }];
  };

  it('fires once for each record that grows, with what it was before', async () => {
    const zap = await runner.turnOn('new_runkeeper_personal_record');
    expect(zap.seen).toBe(1);
    setBest(43.2);
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([
      {
        id: '1234567890:Running:BEST_ACTIVITY:43200',
        summary: 'Run, longest activity: 43.2 km, 0.8 km more than before',
        effort: 'Longest Activity',
        effortDistanceKm: 43.2,
        beforeKm: 42.4,
        beforeDate: '2025-09-28',
        gainKm: 0.8,
        localDate: '2026-11-20',
        weekday: 'Friday',
        sport: 'Run',
        service: 'Runkeeper',
      },
    ]);
    setBest(31, 'Cycling', 'BEST_WEEK');
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([
      { effort: 'Best Week', sport: 'Ride', beforeKm: null, effortDistanceKm: 31 },
    ]);
    expect(await runner.pollFor(zap, 9 * DAY, 360)).toEqual([]);
  });

  it('only for the records and sports that the user chose', async () => {
    const zap = await runner.turnOn('new_runkeeper_personal_record', {
      records: 'Best Week',
      sports: 'Ride',
    });
    setBest(50);
    setBest(80, 'Running', 'BEST_WEEK');
    setBest(100, 'Cycling');
    expect(await runner.pollFor(zap, HOUR)).toEqual([]);
    setBest(120, 'Cycling', 'BEST_WEEK');
    expect(await runner.pollFor(zap, HOUR)).toHaveLength(1);
  });

  it('not for a record that shrinks, and for the next one that grows', async () => {
    const zap = await runner.turnOn('new_runkeeper_personal_record');
    setBest(30);
    expect(await runner.pollFor(zap, DAY, 360)).toEqual([]);
    setBest(35);
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([{ beforeKm: 30, gainKm: 5 }]);
  });

  it('not for the older one that takes the place of a deleted one while the memory is lost', async () => {
    const zap = await runner.turnOn('new_runkeeper_personal_record');
    setBest(30, 'Running', 'BEST_ACTIVITY', 'Sun, 5 Jul 2026 00:00:00');
    runner.zapier.cache.forget();
    expect(await runner.pollFor(zap, DAY, 360)).toEqual([]);
    setBest(45);
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([{ beforeKm: 30, gainKm: 15 }]);
  });

  it('loses none and doubles none when a poll fails, or the memory is lost or out of reach', async () => {
    const zap = await runner.turnOn('new_runkeeper_personal_record');
    setBest(43);
    // The answer of this poll never reaches Zapier.
    await runner.zapier.run(
      'triggers.new_runkeeper_personal_record.operation.perform',
      runner.account,
    );
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([{ beforeKm: 42.4 }]);
    runner.zapier.cache.forget();
    setBest(44);
    expect(ids(await runner.pollFor(zap, HOUR))).toHaveLength(1);
    runner.zapier.cache.setReachable(false);
    setBest(45);
    expect(await runner.pollFor(zap, HOUR)).toEqual([]);
    runner.zapier.cache.setReachable(true);
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([{ beforeKm: 44 }]);
  });
});

describe('Updated Runkeeper Activity', () => {
  it('fires once for each edit, back and forth, and says what changed', async () => {
    const { id } = runner.upload(1, { total_distance: 5000, notes: 'Tempo' });
    const zap = await runner.turnOn('updated_runkeeper_activity');
    expect(zap.seen).toBe(0);
    const before = runner.requests().length;
    runner.runkeeper.updateActivity(id, { total_distance: 8000 });
    pass(MINUTE);
    expect(await zap.poll()).toMatchObject([
      {
        id: String(id),
        activityId: String(id),
        athleteId: '1234567890',
        changed: 'Distance',
        whatChanged: 'Distance: 5 km → 8 km',
        edits: [{ field: 'Distance', before: '5 km', after: '8 km', afterRaw: '8000' }],
        noticedAt: '2026-11-20T17:01:00.000Z',
        distanceKm: 8,
        name: 'Tempo',
      },
    ]);
    // The list, and the details of what started the Zap.
    expect(runner.requests().slice(before)).toEqual([
      '/fitnessActivities',
      `/fitnessActivities/${id}`,
    ]);
    expect(await runner.pollFor(zap, 4 * DAY, 360)).toEqual([]);
    runner.runkeeper.updateActivity(id, { total_distance: 5000, type: 'Walking' });
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([
      { changed: 'Sport, Distance', whatChanged: 'Sport: Run → Walk; Distance: 8 km → 5 km' },
    ]);
  });

  it('not for an activity that is new, nor for a change that the feed does not show', async () => {
    const { id } = runner.upload(3);
    const zap = await runner.turnOn('updated_runkeeper_activity');
    runner.upload(0.1);
    runner.upload(40);
    runner.runkeeper.updateActivity(id, { notes: 'Tempo', average_heart_rate: 150 });
    expect(await runner.pollFor(zap, DAY, 360)).toEqual([]);
  });

  it('not for an activity that is still being tracked', async () => {
    const { id } = runner.upload(0.1, { is_live: true, total_distance: 1000 });
    const zap = await runner.turnOn('updated_runkeeper_activity');
    for (const total_distance of [2000, 3000]) {
      runner.runkeeper.updateActivity(id, { total_distance });
      expect(await runner.pollFor(zap, HOUR)).toEqual([]);
    }
    runner.runkeeper.updateActivity(id, { total_distance: 10_000, is_live: false });
    expect(await runner.pollFor(zap, HOUR)).toEqual([]);
    runner.runkeeper.updateActivity(id, { total_distance: 10_200 });
    expect(await runner.pollFor(zap, HOUR)).toHaveLength(1);
  });

  it('only for the values, the activities and the days that the user chose', async () => {
    const [short, old] = [runner.upload(1, { total_distance: 3000 }), runner.upload(20)];
    const zap = await runner.turnOn('updated_runkeeper_activity', {
      fields: 'Distance',
      minDistanceKm: 5,
    });
    runner.runkeeper.updateActivity(short.id, { total_distance: 4000 });
    runner.runkeeper.updateActivity(old.id, { total_distance: 9000 });
    expect(await runner.pollFor(zap, HOUR)).toEqual([]);
    runner.runkeeper.updateActivity(short.id, { total_distance: 6000, duration: 1700 });
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([
      { whatChanged: 'Distance: 4 km → 6 km' },
    ]);
  });

  it('shows the editor the latest activities', async () => {
    runner.upload(1);
    const items = await runner.zapier.run<Record<string, unknown>[]>(
      'triggers.updated_runkeeper_activity.operation.perform',
      runner.account,
      {},
      { isLoadingSample: true },
    );
    expect(items).toMatchObject([{ changed: 'Sport, Distance, Moving Time, Start, Calories' }]);
  });
});

describe('Runkeeper Profile Changed', () => {
  it('fires once for each edit, back and forth, and says what changed', async () => {
    const { profile } = runner.runkeeper.state;
    const zap = await runner.turnOn('updated_runkeeper_profile');
    const home = profile.location;
    Object.assign(profile, { location: 'Springfield, USA', elite: 'true' });
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([
      {
        id: '1234567890',
        location: 'Springfield, USA',
        hasSubscription: true,
        changed: 'Location, Subscription',
        whatChanged: `Location: ${home} → Springfield, USA; Subscription: no → yes`,
        noticedAt: expect.any(String),
      },
    ]);
    expect(await runner.pollFor(zap, DAY, 360)).toEqual([]);
    profile.location = home;
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([
      { whatChanged: `Location: Springfield, USA → ${home}` },
    ]);
  });

  it('only for the values that the user chose', async () => {
    const { profile } = runner.runkeeper.state;
    const zap = await runner.turnOn('updated_runkeeper_profile', { fields: 'Name' });
    profile.location = 'Springfield, USA';
    expect(await runner.pollFor(zap, HOUR)).toEqual([]);
    profile.name = 'Ada King';
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([{ changed: 'Name', name: 'Ada King' }]);
  });
});

describe('Runkeeper Item Deleted', () => {
  it('fires once, with what an activity of the last days was', async () => {
    const { id } = runner.upload(1, { total_distance: 5000, notes: 'Tempo' });
    runner.upload(2);
    const zap = await runner.turnOn('runkeeper_item_deleted');
    expect(zap.seen).toBe(0);
    pass(HOUR);
    runner.runkeeper.deleteActivity(id);
    pass(MINUTE);
    expect(await zap.poll()).toMatchObject([
      {
        id: String(id),
        revision: 'fitness_activities-deleted',
        kindName: 'Activity',
        athleteId: '1234567890',
        noticedAt: '2026-11-20T18:01:00.000Z',
        sport: 'Run',
        localDate: '2026-11-19',
        distanceKm: 5,
        workoutKey: expect.any(String),
      },
    ]);
    expect(await runner.pollFor(zap, 9 * DAY, 360)).toEqual([]);
  });

  it('fires for the kinds that the user chose, and remembers no measurement', async () => {
    const { runkeeper } = runner;
    const [weight, sleep] = [runkeeper.addWeight({ weight: 70.4321 }), runkeeper.addSleep()];
    const all = await runner.turnOn('runkeeper_item_deleted');
    const some = await runner.turnOn('runkeeper_item_deleted', { kinds: 'Sleep' });
    runkeeper.remove('weight', weight.id);
    runkeeper.remove('sleep', sleep.id);
    expect(await runner.pollFor(some, HOUR)).toMatchObject([
      { id: String(sleep.id), kindName: 'Sleep', localDate: '2026-11-20', sport: null },
    ]);
    expect(await runner.pollFor(all, HOUR)).toHaveLength(2);
    expect(JSON.stringify(runner.zapier.cache.entries)).not.toContain('70.4321');
  });

  it('loses no deletion while Zapier is away for two days, and none when memory is lost', async () => {
    const old = runner.upload(60).id;
    const zap = await runner.turnOn('runkeeper_item_deleted');
    runner.runkeeper.deleteActivity(old);
    pass(2 * DAY);
    runner.zapier.cache.forget();
    expect(await zap.poll()).toMatchObject([{ id: String(old), distanceKm: null }]);
    runner.zapier.cache.forget();
    expect(await runner.pollFor(zap, HOUR)).toEqual([]);
  });

  it('shows the editor the latest changes where nothing was deleted', async () => {
    runner.upload(1);
    const items = await runner.zapier.run<Record<string, unknown>[]>(
      'triggers.runkeeper_item_deleted.operation.perform',
      runner.account,
      { kinds: 'Activity' },
      { isLoadingSample: true },
    );
    expect(items).toMatchObject([{ kindName: 'Activity', sport: 'Run' }]);
  });
});
