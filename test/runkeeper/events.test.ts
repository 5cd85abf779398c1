import { localTime } from '../../src/dev/sandbox/runkeeper/seed.ts';
import { DAY, HOUR, MINUTE, pass } from '../clock.ts';
import { ids } from '../connectedAt.ts';
import { type EventRunner, runnerAt } from './eventsRunner.ts';

let runner: EventRunner;
beforeEach(async () => {
  runner = await runnerAt();
});
afterEach(() => runner.close());

const run = (ago: number, km = 5, more = {}) =>
  runner.upload(ago, { total_distance: km * 1000, ...more });

describe('Runkeeper Distance Milestone', () => {
  it('counts the whole feed when it is turned on, and goes on with one page', async () => {
    for (let n = 0; n < 230; n += 1) run(2 + n, n % 2 ? 5 : 11);
    const zap = await runner.turnOn('runkeeper_distance_milestone', {
      distances: '10K',
      times: 'Every time',
    });
    expect(zap.seen).toBe(115);
    expect(await runner.pollFor(zap, HOUR)).toEqual([]);
    run(0.05, 12);
    runner.zapier.cache.forget();
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([{ nth: 116 }]);
    // A run of last week that was only synced now, and one that is gone.
    run(6, 12);
    const before = runner.requests().length;
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([{ nth: 117 }]);
    expect(runner.requests().length - before).toBe(4);
    runner.runkeeper.deleteActivity(run(0.1, 3).id);
    expect(await runner.pollFor(zap, 8 * DAY, 360)).toEqual([]);
  });
});

describe('Runkeeper Totals Milestone', () => {
  it.each([
    ['all time, of the whole feed', 'ever', 'activities', 3],
    ['this month', 'month', 'activities', 1],
  ])('%s', async (_, span, unit, reached) => {
    run(400);
    run(40);
    const zap = await runner.turnOn('runkeeper_totals_milestone', {
      measure: 'workouts',
      every: 1,
      span,
    });
    run(0.1);
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([{ reached, unit }]);
  });
});

describe('Runkeeper Athlete Inactive', () => {
  it('tells of a pause from running though many walks came since', async () => {
    run(28.5);
    for (let n = 0; n < 120; n += 1) run(n / 5, 2, { type: 'Walking' });
    const zap = await runner.turnOn('runkeeper_athlete_inactive', { days: 30, sports: 'Running' });
    expect(await runner.pollFor(zap, 3 * DAY, 360)).toMatchObject([
      { lastDate: '2026-10-23', daysInactive: 30 },
    ]);
  });
});

describe('Runkeeper Weekly Training Summary', () => {
  it('fires once, when the week is over where the athlete is', async () => {
    // Friday; the week before holds one run.
    run(8, 10, { duration: 3600 });
    run(1, 12, { duration: 3600 });
    const zap = await runner.turnOn('runkeeper_weekly_training_summary');
    run(0.1, 8, { duration: 3000 });
    // Sunday, 23:45 two hours east of UTC.
    pass(Date.parse('2026-11-22T21:45:00Z') - Date.now());
    expect(await zap.poll()).toEqual([]);
    pass(20 * MINUTE);
    expect(await zap.poll()).toMatchObject([
      {
        id: '1234567890:2026-W47',
        summary: '2 workouts, 20 km, 1:50:00, +83% time vs. the previous week: Run × 2 (20 km)',
        period: '2026-W47',
        from: '2026-11-16',
        to: '2026-11-22',
        count: 2,
        distanceKm: 20,
        elevationGainM: null,
        changeCount: 1,
        changeDistanceKm: 10,
        previous: { count: 1, distanceKm: 10 },
        sports: [{ sport: 'Run', count: 2, previousCount: 1 }],
      },
    ]);
    // A late upload changes the week, which was told.
    run(1.2);
    expect(await runner.pollFor(zap, 6 * DAY, 360)).toEqual([]);
    expect(await runner.pollFor(zap, DAY, 360)).toMatchObject([{ period: '2026-W48', count: 0 }]);
  });
});

describe('a week of training', () => {
  it.each([1, 7, 15])(
    'fires each event once with polls every %i minutes, also when memory is lost',
    async (minutes) => {
      run(45, 3);
      const zaps = await Promise.all([
        runner.turnOn('runkeeper_distance_milestone', { times: 'every', distances: '10K' }),
        runner.turnOn('runkeeper_totals_milestone', {
          measure: 'workouts',
          every: 2,
          span: 'ever',
        }),
        runner.turnOn('runkeeper_streak', { length: 4 }),
        runner.turnOn('runkeeper_weekly_training_summary'),
        runner.turnOn('runkeeper_item_deleted', { kinds: 'Activity' }),
      ]);
      const fired: string[] = [];
      const polls = async (count: number) => {
        for (let n = 0; n < count; n += 1) {
          pass(minutes * MINUTE);
          for (const zap of zaps) fired.push(...ids(await zap.poll()));
        }
      };
      const uploads: number[] = [];
      for (let day = 0; day < 5; day += 1) {
        // Every second run is synced a day late.
        uploads.push(run(0.1 + (day % 2) * 1.02, 11).id);
        await polls(2);
        if (day === 1) runner.zapier.cache.forget();
        await polls(2);
        pass(DAY - 4 * minutes * MINUTE);
      }
      runner.runkeeper.deleteActivity(uploads[4]!);
      await polls(3);
      expect(fired.sort()).toEqual(
        [
          ...[1, 2, 3, 4, 5].map((n) => `1234567890:foot:10K:${n}`),
          ...[2, 4, 6].map((n) => `1234567890:ever:workouts:${n}`),
          '1234567890:2026-W47',
          String(uploads[4]),
        ].sort(),
      );
    },
  );
});

describe('the feed', () => {
  it('counts activities of partners, whose offset is not known, by their own clock', async () => {
    const zap = await runner.turnOn('runkeeper_streak', { length: 2 });
    const partner = { utc_offset: undefined, source: 'Example Partner App' };
    run(0, 5, { ...partner, start_time: 'Wed, 18 Nov 2026 23:50:00' });
    run(0, 5, { ...partner, start_time: 'Thu, 19 Nov 2026 00:10:00' });
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([
      { streakFrom: '2026-11-18', streakTo: '2026-11-19', startLocal: '2026-11-19T00:10:00' },
    ]);
  });

  it('counts an activity once it is no longer being tracked', async () => {
    const zap = await runner.turnOn('runkeeper_totals_milestone', {
      measure: 'workouts',
      every: 1,
      span: 'ever',
    });
    const { id } = run(0.01, 2, { is_live: true });
    expect(await runner.pollFor(zap, HOUR)).toEqual([]);
    runner.runkeeper.updateActivity(id, { is_live: false, total_distance: 10_000 });
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([
      { activityId: String(id), reached: 1, distanceKm: 10 },
    ]);
  });

  it('that was cut off does not count for the whole history', async () => {
    for (let n = 1; n <= 110; n += 1) run(n, 3);
    const zap = await runner.turnOn('runkeeper_totals_milestone', {
      measure: 'workouts',
      every: 1,
      span: 'ever',
    });
    const latest = { type: 'Running', start_time: localTime(new Date(), 1), total_distance: 3000 };
    runner.sandbox.fail({
      path: '/fitnessActivities',
      status: 200,
      body: { size: 110, items: [{ ...latest, uri: '/fitnessActivities/1' }] },
    });
    pass(MINUTE);
    expect(await zap.poll()).toEqual([]);
    run(0.1);
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([{ reached: 111 }]);
  });

  it('leaves an activity alone that has no date', async () => {
    const zap = await runner.turnOn('runkeeper_totals_milestone', {
      measure: 'workouts',
      every: 1,
      span: 'ever',
    });
    run(0.1, 5, { start_time: 'yesterday' });
    expect(await runner.pollFor(zap, HOUR)).toEqual([]);
    const { id } = run(0.1);
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([{ activityId: String(id), reached: 1 }]);
  });

  it('reads a page again when Runkeeper takes no more requests, and nothing is lost', async () => {
    run(1, 4);
    const zap = await runner.turnOn('runkeeper_distance_milestone', { distances: '10K' });
    run(0.1, 10.5);
    runner.runkeeper.setRateLimit(0);
    pass(MINUTE);
    await expect(zap.poll()).rejects.toThrow(/request limit has been reached/);
    runner.runkeeper.setRateLimit(1000);
    expect(await runner.pollFor(zap, HOUR)).toMatchObject([{ milestone: '1st 10K' }]);
  });

  it('gives the editor examples of every event', async () => {
    for (let n = 0; n < 9; n += 1) run(n, 11);
    const inputs: Record<string, Record<string, unknown>> = {
      updated_runkeeper_activity: {},
      updated_runkeeper_profile: {},
      runkeeper_item_deleted: {},
      new_runkeeper_personal_record: {},
      runkeeper_distance_milestone: {},
      runkeeper_totals_milestone: { measure: 'hours', every: 1, span: 'ever' },
      runkeeper_streak: { length: 7 },
      runkeeper_athlete_inactive: { days: 3 },
      runkeeper_weekly_training_summary: {},
      runkeeper_monthly_training_summary: {},
    };
    for (const [key, input] of Object.entries(inputs)) {
      const items = await runner.zapier.run<unknown[]>(
        `triggers.${key}.operation.perform`,
        runner.account,
        input,
        { isLoadingSample: true },
      );
      expect([key, items.length > 0 && items.length <= 3]).toEqual([key, true]);
    }
  });
});

describe('a year of history', () => {
  it('fires nothing after a Zap is turned on, whatever it watches', async () => {
    for (let n = 0; n < 365; n += 1) run(0.2 + n, 4 + ((n * 7919) % 40));
    const inputs: Record<string, Record<string, unknown>> = {
      updated_runkeeper_activity: {},
      updated_runkeeper_profile: {},
      runkeeper_item_deleted: {},
      new_runkeeper_personal_record: {},
      runkeeper_distance_milestone: { times: 'every', longestOnly: 'no' },
      runkeeper_totals_milestone: { measure: 'hours', every: 10, span: 'ever' },
      runkeeper_streak: { length: 7, repeat: 'yes' },
      runkeeper_athlete_inactive: { days: 3 },
      runkeeper_weekly_training_summary: {},
      runkeeper_monthly_training_summary: {},
    };
    for (const [trigger, input] of Object.entries(inputs)) {
      const zap = await runner.turnOn(trigger, input);
      expect([trigger, await zap.poll()]).toEqual([trigger, []]);
      runner.zapier.cache.forget();
      pass(MINUTE);
      expect([trigger, await zap.poll()]).toEqual([trigger, []]);
    }
  });

  it('counts from the oldest activity that was read where the feed is longer than a Zap may read', async () => {
    for (let n = 0; n < 2010; n += 1) run(0.2 + n / 3, 1);
    const zap = await runner.turnOn('runkeeper_totals_milestone', {
      measure: 'workouts',
      every: 1000,
      span: 'ever',
    });
    expect(zap.seen).toBe(2);
    for (let n = 0; n < 5; n += 1) run(0.1, 1);
    expect(await runner.pollFor(zap, HOUR)).toEqual([]);
  });
});
