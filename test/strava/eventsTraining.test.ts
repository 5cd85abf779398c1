import { DAY, MINUTE, pass } from '../clock.ts';
import { ids } from '../connectedAt.ts';
import { type Athlete, athleteAt } from './athlete.ts';

let athlete: Athlete;
beforeEach(async () => {
  athlete = await athleteAt();
});
afterEach(() => athlete.close());

const run = (ago: number, more = {}) => athlete.upload(ago, { sport_type: 'Run', ...more });

describe('Strava Athlete Inactive, when the list changes behind the pause', () => {
  it('does not tell a pause again after a late upload and a deletion', async () => {
    run(20);
    const last = run(5);
    const zap = await athlete.turnOn('strava_athlete_inactive', { days: 7 });
    expect(await athlete.pollFor(zap, 4 * DAY, 60)).toHaveLength(1);
    const late = run(8);
    expect(await athlete.pollFor(zap, DAY, 60)).toEqual([]);
    athlete.strava.deleteActivity(late.id);
    athlete.strava.deleteActivity(last.id);
    expect(await athlete.pollFor(zap, DAY, 60)).toEqual([]);
  });

  it('goes by the day where the start time is hidden', async () => {
    // Thursday evening in New York; Friday without a time.
    run(0, { start_date: '2026-11-20T02:30:00Z' });
    const hidden = '2026-11-20T00:00:01Z';
    run(0, { start_date: hidden, start_date_local: hidden });
    const zap = await athlete.turnOn('strava_athlete_inactive', { days: 7 });
    expect(await athlete.pollFor(zap, 10 * DAY, 360)).toMatchObject([{ lastDate: '2026-11-20' }]);
  });

  it('is told though other sports fill a page', async () => {
    run(100, { sport_type: 'Swim' });
    for (let n = 0; n < 215; n += 1) run(n / 3 + 0.1);
    const input = { days: 102, sports: 'Swim' };
    const zap = await athlete.turnOn('strava_athlete_inactive', input);
    const before = athlete.requests().length;
    expect(await zap.poll()).toEqual([]);
    expect(athlete.requests().length - before).toBe(2);
    expect(await athlete.pollFor(zap, 3 * DAY, 1440)).toMatchObject([{ sport: 'Swim' }]);
  });
});

describe('a week of training', () => {
  it.each([1, 7, 15])(
    'fires each event once with polls every %i minutes, also when memory is lost',
    async (minutes) => {
      run(45, { distance: 3000 });
      const zaps = await Promise.all([
        athlete.turnOn('strava_distance_milestone', { times: 'every', distances: '10K' }),
        athlete.turnOn('strava_totals_milestone', { measure: 'workouts', every: 2, span: 'ever' }),
        athlete.turnOn('strava_streak', { length: 4 }),
        athlete.turnOn('new_strava_personal_record', { kind: 'distance', distances: '5K' }),
        athlete.turnOn('strava_weekly_training_summary'),
        athlete.turnOn('strava_activity_updated'),
        athlete.turnOn('strava_activity_deleted'),
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
        // Every second run is uploaded a day late.
        const late = day % 2;
        uploads.push(run(0.1 + late * 1.02, { distance: 11_000, pr_count: day === 2 ? 2 : 0 }).id);
        await polls(2);
        if (day === 1) athlete.zapier.cache.forget();
        await polls(1);
        if (day === 3) athlete.strava.updateActivity(uploads[3]!, { name: 'Renamed' });
        await polls(1);
        pass(DAY - 4 * minutes * MINUTE);
      }
      athlete.strava.deleteActivity(uploads[4]!);
      await polls(3);
      expect(fired.map((id) => id.replace(/^346\d{16}$/, 'record')).sort()).toEqual(
        [
          ...[1, 2, 3, 4, 5].map((n) => `227615:foot:10K:${n}`),
          ...[2, 4, 6].map((n) => `227615:ever:workouts:${n}`),
          'record',
          '227615:2026-W47',
          String(uploads[3]),
          String(uploads[4]),
        ].sort(),
      );
    },
  );
});

describe('a year of history', () => {
  it('fires nothing after a Zap is turned on, whatever it watches', async () => {
    for (let n = 0; n < 365; n += 1) {
      run(0.2 + n, { distance: 4000 + ((n * 7919) % 40_000), pr_count: n % 9 === 0 ? 1 : 0 });
    }
    const inputs: Record<string, Record<string, unknown>> = {
      strava_activity_updated: {},
      strava_activity_deleted: {},
      strava_distance_milestone: { times: 'every', longestOnly: 'no' },
      strava_totals_milestone: { measure: 'hours', every: 10, span: 'ever' },
      strava_streak: { length: 7, repeat: 'yes' },
      strava_athlete_inactive: { days: 3 },
      strava_weekly_training_summary: {},
      strava_monthly_training_summary: {},
      new_strava_personal_record: {},
      new_strava_segment_effort: {},
    };
    for (const [trigger, input] of Object.entries(inputs)) {
      const zap = await athlete.turnOn(trigger, input);
      expect([trigger, await zap.poll()]).toEqual([trigger, []]);
      athlete.zapier.cache.forget();
      pass(MINUTE);
      expect([trigger, await zap.poll()]).toEqual([trigger, []]);
    }
  });
});

describe('Get Strava Training Score', () => {
  it('finds a score with its formula, and fires when it changes', async () => {
    for (const ago of [2, 5, 9, 12, 16, 19, 23, 26, 40]) run(ago, { moving_time: 3600 });
    const score = 'get_strava_training_score';
    const [found] = await athlete.zapier.run<Record<string, unknown>[]>(
      `searches.${score}.operation.perform`,
      athlete.account,
      { weeklyMinutes: 120 },
    );
    expect(found).toMatchObject({
      id: '227615',
      score: 98,
      workouts: 8,
      weeks: 4,
      to: '2026-11-20',
      formula: expect.stringContaining('98 = volume 40'),
    });
    const zap = await athlete.turnOn(score, { weeklyMinutes: 240 });
    expect(await zap.poll()).toEqual([]);
    run(0.1, { moving_time: 7200 });
    pass(MINUTE);
    expect(await zap.poll()).toHaveLength(1);
  });
});
