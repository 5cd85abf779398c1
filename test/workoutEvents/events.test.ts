import { DAY, HOUR, MINUTE, pass } from '../clock.ts';
import { ids } from '../connectedAt.ts';
import { runnerAt } from '../runkeeper/eventsRunner.ts';
import { athleteAt } from '../strava/athlete.ts';

/** An athlete of each service, with a run or a ride that began so many days ago. */
const services = [
  {
    service: 'Strava',
    key: 'strava',
    athleteId: '227615',
    // Ten to six hours after November in New York.
    monthOver: '2026-12-01T10:50:00Z',
    start: async () => {
      const athlete = await athleteAt();
      const of = (sport_type: string) => (ago: number, km: number) =>
        athlete.upload(ago, { sport_type, distance: km * 1000 });
      return { ...athlete, run: of('Run'), ride: of('Ride') };
    },
  },
  {
    service: 'Runkeeper',
    key: 'runkeeper',
    athleteId: '1234567890',
    // The same two hours east of UTC.
    monthOver: '2026-12-01T03:50:00Z',
    start: async () => {
      const runner = await runnerAt();
      const of = (type: string) => (ago: number, km: number) =>
        runner.upload(ago, { type, total_distance: km * 1000 });
      return { ...runner, run: of('Running'), ride: of('Cycling') };
    },
  },
];

describe.each(services)('$service', ({ service, key, athleteId, monthOver, start }) => {
  let athlete: Awaited<ReturnType<typeof start>>;
  beforeEach(async () => {
    athlete = await start();
  });
  afterEach(() => athlete.close());

  const turnOn = (event: string, input: Record<string, unknown>) =>
    athlete.turnOn(`${key}_${event}`, input);
  const kilometres = { measure: 'kilometres', every: 50, span: 'year' };

  it('a distance fires the first time, one request a poll', async () => {
    athlete.run(40, 6);
    athlete.run(3, 6);
    const zap = await turnOn('distance_milestone', { distances: '10K' });
    expect(await zap.poll()).toEqual([]);
    const { id } = athlete.run(0.05, 10.02);
    const before = athlete.requests().length;
    pass(MINUTE);
    expect(await zap.poll()).toMatchObject([
      {
        id: `${athleteId}:foot:10K:1`,
        revision: 'new',
        activityId: String(id),
        athleteId,
        distance: '10K',
        nth: 1,
        milestone: '1st 10K',
        countedSince: null,
        distanceKm: 10.02,
        sport: 'Run',
        service,
      },
    ]);
    expect(athlete.requests().length - before).toBe(1);
    athlete.run(0.01, 10.5);
    expect(await athlete.pollFor(zap, 10 * DAY, 360)).toEqual([]);
  });

  it('totals fire for each step of a year, whenever the uploads come', async () => {
    for (let n = 0; n < 400; n += 1) athlete.run(2 + n / 2, 6);
    const zap = await turnOn('totals_milestone', kilometres);
    expect(zap.seen).toBe(48);
    athlete.run(0.05, 49);
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    athlete.run(9, 60);
    const before = athlete.requests().length;
    pass(MINUTE);
    const [second, first, ...more] = await zap.poll();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ id: `${athleteId}:2026:kilometres:2450`, reached: 2450 });
    expect(second).toMatchObject({ reached: 2500, next: 2550, milestone: '2500 km in 2026' });
    expect(athlete.requests().length - before).toBe(1);
    expect(await athlete.pollFor(zap, DAY, 360)).toEqual([]);
  });

  it('a workout of two devices counts once', async () => {
    const zap = await turnOn('totals_milestone', { ...kilometres, span: 'week' });
    const distances = await turnOn('distance_milestone', { distances: '10K', times: 'every' });
    athlete.run(0.1, 30);
    athlete.run(0.1, 30.2);
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    expect(await athlete.pollFor(distances, HOUR)).toMatchObject([{ nth: 1 }]);
  });

  it('totals begin anew with the week, without a memory', async () => {
    athlete.run(20, 5);
    athlete.run(1, 30);
    const zap = await turnOn('totals_milestone', { ...kilometres, span: 'week' });
    athlete.run(0.1, 30);
    athlete.zapier.cache.forget();
    expect(ids(await athlete.pollFor(zap, HOUR))).toEqual([`${athleteId}:2026-W47:kilometres:50`]);
    pass(3 * DAY);
    expect(await zap.poll()).toEqual([]);
    athlete.run(0.1, 51);
    expect(ids(await athlete.pollFor(zap, HOUR))).toEqual([`${athleteId}:2026-W48:kilometres:50`]);
  });

  it('a streak fires on the day that completes it, once', async () => {
    athlete.run(30, 5);
    athlete.run(2, 5);
    const zap = await turnOn('streak', { length: 3 });
    athlete.run(1, 5);
    expect(await athlete.pollFor(zap, HOUR)).toEqual([]);
    athlete.run(0.1, 5);
    athlete.run(0.05, 5);
    expect(await athlete.pollFor(zap, HOUR)).toMatchObject([
      {
        milestone: '3 days in a row',
        streakFrom: '2026-11-18',
        streakTo: '2026-11-20',
        current: 3,
        sport: 'Run',
      },
    ]);
    athlete.run(3, 5);
    expect(await athlete.pollFor(zap, 5 * DAY, 360)).toEqual([]);
  });

  it('a pause fires once in ten quiet days, and again in the next pause', async () => {
    athlete.run(0.1, 5);
    const zap = await turnOn('athlete_inactive', { days: 7 });
    const [pause, ...more] = await athlete.pollFor(zap, 10 * DAY, 360);
    expect(more).toEqual([]);
    expect(pause).toMatchObject({
      id: `${athleteId}:7:2026-11-20`,
      daysInactive: 7,
      lastDate: '2026-11-20',
      sport: 'Run',
    });
    athlete.run(0.1, 5);
    expect(await athlete.pollFor(zap, 6 * DAY, 360)).toEqual([]);
    expect(await athlete.pollFor(zap, 2 * DAY, 360)).toHaveLength(1);
  });

  it('a pause that was there before does not fire', async () => {
    athlete.run(40, 5);
    const zap = await turnOn('athlete_inactive', { days: 7 });
    expect(await athlete.pollFor(zap, 2 * DAY, 360)).toEqual([]);
  });

  it('a summary fires once, after the month', async () => {
    athlete.run(25, 5);
    athlete.run(3, 10);
    athlete.ride(4, 30);
    const zap = await turnOn('monthly_training_summary', { waitHours: 6 });
    pass(Date.parse(monthOver) - Date.now());
    expect(await zap.poll()).toEqual([]);
    pass(15 * MINUTE);
    expect(await zap.poll()).toMatchObject([
      {
        id: `${athleteId}:2026-11`,
        count: 2,
        distanceKm: 40,
        previous: { count: 1 },
        sports: expect.arrayContaining([expect.objectContaining({ sport: 'Ride', count: 1 })]),
      },
    ]);
    expect(await athlete.pollFor(zap, 3 * DAY, 360)).toEqual([]);
  });
});
