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
        summary: 'Run, longest activity: 43.2 km (26.84 mi), 0.8 km more than before',
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
