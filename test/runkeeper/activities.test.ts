import { failureOf } from '../core/acme.ts';
import { openRunkeeper, type Runner } from './runner.ts';

let runner: Runner;

beforeEach(async () => {
  runner = await openRunkeeper();
});
afterEach(() => runner.sandbox.close());

const longRun = '2000000103';
const media = (name: string) => `application/vnd.com.runkeeper.${name}+json`;
const sent = (method: string) =>
  runner.sandbox.requests.filter(
    (request) => request.service === 'runkeeper' && request.method === method,
  );

describe('the feed', () => {
  const fill = (count: number) => {
    for (let index = 0; index < count; index += 1) {
      runner.sandbox.runkeeper.addActivity({
        start_time: `Tue, ${1 + (index % 28)} Feb 2022 10:00:00`,
      });
    }
  };

  it('is read to the end through its links to older pages', async () => {
    fill(230);
    const { seen } = await runner.turnOn('new_runkeeper_activity');
    expect(seen).toBe(233);
    const pages = sent('GET').filter(({ path }) => path === '/fitnessActivities');
    expect(pages.map(({ query }) => query.page ?? '0')).toEqual(['0', '1', '2']);
    expect(pages.every(({ headers }) => headers.accept === media('FitnessActivityFeed'))).toBe(
      true,
    );
  });

  it('shows a dropdown page by page', async () => {
    fill(120);
    const [first, second, third] = [
      await runner.choices('runkeeper_activity_dropdown'),
      await runner.choices('runkeeper_activity_dropdown', 1),
      await runner.choices('runkeeper_activity_dropdown', 2),
    ];
    expect([first.length, second.length, third.length]).toEqual([100, 23, 0]);
    expect(first[0]).toMatchObject({
      id: longRun,
      label: expect.stringMatching(/^Ran 10\.13 km \(6\.29 mi\) in 56:05/),
    });
  });

  it('is searched by day and sport', async () => {
    fill(3);
    const found = await runner.find('list_runkeeper_fitness_activities', {
      noEarlierThan: '2022-02-02',
      noLaterThan: '2022-02-03',
      sports: 'Running',
    });
    expect(found.map(({ localDate }) => localDate)).toEqual(['2022-02-03', '2022-02-02']);
    expect(await runner.find('list_runkeeper_fitness_activities', { sports: 'Yoga' })).toEqual([]);
  });

  it('is searched for a sport page by page until there is one', async () => {
    const { id } = runner.sandbox.runkeeper.addActivity({
      type: 'Swimming',
      start_time: 'Tue, 1 Feb 2022 09:00:00',
    });
    fill(105);
    const before = sent('GET').length;
    const search = (sports: string) =>
      runner.find('list_runkeeper_fitness_activities', { sports, noLaterThan: '2022-03-01' });
    expect(await search('Swimming')).toMatchObject([{ id: String(id) }]);
    expect(sent('GET').length - before).toBe(2);
    expect(await search('Running')).toHaveLength(100);
    expect(sent('GET').length - before).toBe(3);
  });

  it('understands Strava’s words for sports and leaves typed entries out', async () => {
    const runs = await runner.find('list_runkeeper_fitness_activities', {
      sports: ['run', 'Walk'],
      manual: 'Leave them out',
    });
    expect(runs.map(({ id }) => id)).toEqual([longRun]);
  });
});

describe('a new activity', () => {
  it('triggers once, with what the feed leaves out', async () => {
    const zap = await runner.turnOn('new_runkeeper_activity');
    expect(await zap.poll()).toEqual([]);
    const { id } = runner.sandbox.runkeeper.addActivity({
      start_time: 'Sun, 18 Oct 2026 07:02:27',
      notes: 'Lunch run\nwith Ben',
      average_heart_rate: 150,
    });
    const [item, ...others] = await zap.poll();
    expect(others).toEqual([]);
    expect(item).toMatchObject({
      id: String(id),
      athleteId: '1234567890',
      name: 'Lunch run',
      description: 'Lunch run\nwith Ben',
      sport: 'Run',
      startLocal: '2026-10-18T07:02:27+02:00',
      startDate: '2026-10-18T05:02:27Z',
      distanceKm: 5.02,
      movingTime: '0:26:11',
      averageHeartRate: 150,
      manual: false,
      private: false,
      workoutKey: expect.stringContaining('20261018T0700'),
    });
    expect(await zap.poll()).toEqual([]);
  });

  it.each(['new_runkeeper_activity', 'list_runkeeper_fitness_activities'])(
    '%s waits until it is no longer being tracked',
    async (key) => {
      const zap = await runner.turnOn(key);
      const { runkeeper } = runner.sandbox;
      const { id } = runkeeper.addActivity({ is_live: 'true', total_distance: 300, duration: 90 });
      expect(await zap.poll()).toEqual([]);
      runkeeper.updateActivity(id, { is_live: false, total_distance: 10_000, duration: 3000 });
      expect(await zap.poll()).toMatchObject([{ id: String(id), distanceM: 10_000 }]);
      expect(await zap.poll()).toEqual([]);
    },
  );

  it('of another app has a local time without an offset', async () => {
    const { id } = await runner.act('create_runkeeper_fitness_activity', {
      type: 'Run',
      start_time: '2026-10-20 06:30',
      duration: '25:00',
      distance: 5,
    });
    const [activity] = await runner.find('get_runkeeper_fitness_activity', { activityId: id });
    expect(activity).toMatchObject({
      startLocal: '2026-10-20T06:30:00',
      startDate: null,
      localTime: '06:30',
    });
  });

  it('has the same keys as Strava’s, so that a Zap outlives a change of the trigger', async () => {
    const strava = await import('../../src/strava/activities/schema.ts');
    const own = await import('../../src/runkeeper/activities/schema.ts');
    const { sampleOf } = await import('../../src/core/output/output.ts');
    const { workoutValues } = await import('../../src/workouts/values.ts');
    const keys = Object.keys(sampleOf(own.activity()));
    const shared = [
      ...Object.keys(workoutValues),
      ...['id', 'athleteId', 'startDate', 'manual', 'private'],
    ];
    expect(keys).toEqual(expect.arrayContaining(shared));
    expect(Object.keys(sampleOf(strava.activity()))).toEqual(expect.arrayContaining(shared));
  });
});

describe('an activity', () => {
  it('is read with its course only when asked', async () => {
    const [plain] = await runner.find('get_runkeeper_fitness_activity', { activityId: longRun });
    expect(plain).toMatchObject({
      maxHeartRate: 167,
      elapsedTime: '0:57:10',
      path: [],
      heartRates: [],
      photos: [{ url: 'https://example.com/rk/photo.jpg', latitude: null }],
      previousId: '2000000102',
    });
    expect(JSON.stringify(plain)).not.toMatch(/47\.00|8\.00/);
    const [full] = await runner.find('get_runkeeper_fitness_activity', {
      activityId: longRun,
      includePath: true,
      includeSeries: 'yes',
    });
    expect(full).toMatchObject({
      path: [{ latitude: 47.0001, type: 'start' }, {}, { type: 'end' }],
      heartRates: [{ timestamp: 0, heartRate: 98 }, { heartRate: 167 }],
      distances: [{}, { distance: 181.4 }, {}],
      caloriesBurned: [{}, { calories: 12.8 }],
      photos: [{ latitude: 47.0031 }],
    });
  });

  it('has a summary', async () => {
    const [summary] = await runner.find('get_runkeeper_fitness_activity_summary', {
      activityId: longRun,
    });
    expect(summary).toMatchObject({ id: longRun, description: 'Easy long run' });
    expect(summary).not.toHaveProperty('path');
    expect(sent('GET').at(-1)?.headers.accept).toBe(media('FitnessActivitySummary'));
  });

  it.each(['get_runkeeper_fitness_activity', 'get_runkeeper_fitness_activity_summary'])(
    '%s triggers when it changes, not when it gets a neighbor',
    async (key) => {
      const zap = await runner.turnOn(key, { activityId: longRun });
      runner.sandbox.runkeeper.addActivity();
      expect(await zap.poll()).toEqual([]);
      runner.sandbox.runkeeper.updateActivity(Number(longRun), { notes: 'Shorter' });
      expect(await zap.poll()).toMatchObject([{ id: longRun, description: 'Shorter' }]);
    },
  );

  it('that does not exist is nothing found', async () => {
    expect(await runner.find('get_runkeeper_fitness_activity', { activityId: '1' })).toEqual([]);
  });

  it('is created, changed, found and deleted', async () => {
    const created = await runner.act('create_runkeeper_fitness_activity', {
      type: 'Kayaking',
      start_time: '2026-10-20T06:30:00+02:00',
      duration: '1:02:03',
      distance: '3.1',
      distanceUnit: 'Miles',
      notes: 'Zoë’s tour 🛶',
      equipment: 'None',
      share: 'Just Me',
    });
    expect(created).toEqual({ id: expect.stringMatching(/^\d+$/) });
    expect(sent('POST').at(-1)).toMatchObject({
      headers: { 'content-type': media('NewFitnessActivity') },
      body: {
        type: 'Other',
        secondary_type: 'Kayaking',
        start_time: 'Tue, 20 Oct 2026 06:30:00',
        duration: 3723,
        total_distance: 4988.97,
        notes: 'Zoë’s tour 🛶',
        equipment: 'None',
        share: 'Just Me',
      },
    });
    const changed = await runner.act('update_runkeeper_fitness_activity', {
      activityId: created.id,
      distance: 5000,
      distanceUnit: 'm',
      type: 'Rowing',
    });
    expect(changed).toMatchObject({ id: created.id, distanceM: 5000, type: 'Rowing' });
    expect(sent('PUT').at(-1)?.body).toEqual({ type: 'Rowing', total_distance: 5000 });
    const [found] = await runner.find('get_runkeeper_fitness_activity', {
      activityId: created.id,
    });
    expect(found).toMatchObject({ name: 'Zoë’s tour 🛶', movingTime: '1:02:03', private: true });

    const gone = { id: created.id, deleted: true };
    const remove = () =>
      runner.act('delete_runkeeper_fitness_activity', { activityId: created.id });
    expect(await remove()).toEqual(gone);
    expect(await remove()).toEqual(gone);
  });

  it('may be created with its course', async () => {
    const { id } = await runner.act('create_runkeeper_fitness_activity', {
      type: 'Running',
      start_time: '2026-10-20 06:30',
      duration: 1500,
      heart_rate: [
        { rateSeconds: 0, rate: 74 },
        { rateSeconds: 3, rate: 75 },
      ],
      path: [
        { pointSeconds: 0, latitude: 47.0001, longitude: 8.0001 },
        { pointSeconds: 4, latitude: 47.0002, longitude: 8.0002 },
        { pointSeconds: 8, latitude: 47.0003, longitude: 8.0004, altitude: 3 },
      ],
    });
    expect(sent('POST').at(-1)?.body).toMatchObject({
      heart_rate: [{ timestamp: 0, heart_rate: 74 }, {}],
      path: [
        { timestamp: 0, altitude: 0, longitude: 8.0001, latitude: 47.0001, type: 'start' },
        { type: 'gps' },
        { type: 'end', altitude: 3 },
      ],
    });
    expect(sent('POST').at(-1)?.body).not.toHaveProperty('total_distance');
    const [found] = await runner.find('get_runkeeper_fitness_activity', { activityId: id });
    expect(found).toMatchObject({ hasPath: true, maxHeartRate: 75 });
  });

  it.each([
    [{ start_time: 'soon' }, /Start \(Local Time\) must be a date and time such as/],
    [{ start_time: '2026-10-20T06:30:00Z' }, /Start \(Local Time\) is a time in UTC/],
    [{ duration: 'long' }, /Duration \(h:mm:ss\) must be a time/],
    [{ duration: '' }, /Duration \(h:mm:ss\) is required/],
    [{ equipment: 'Unicycle' }, /Equipment must be one of: None, Treadmill/],
    [{ distance: -1 }, /Distance must be at least 0/],
  ])('says what is wrong with %j', async (wrong, message) => {
    const good = { type: 'Running', start_time: '2026-10-20 06:30', duration: '25:00' };
    const run = runner.act('create_runkeeper_fitness_activity', { ...good, ...wrong });
    expect((await failureOf(run)).message).toMatch(message);
    expect(sent('POST').filter(({ path }) => path === '/fitnessActivities')).toEqual([]);
  });

  it('needs something to change', async () => {
    const run = runner.act('update_runkeeper_fitness_activity', { activityId: longRun });
    expect((await failureOf(run)).message).toMatch(
      /^Fill in at least one field, such as Activity Type/,
    );
  });

  it('a refusal of Runkeeper’s is told in its own words', async () => {
    const run = runner.act('create_runkeeper_fitness_activity', {
      type: 'Running',
      start_time: '2026-10-20 06:30',
      duration: 1500,
      path: [{ pointSeconds: 0, latitude: 47.0001, longitude: 8.0001 }],
    });
    expect((await failureOf(run)).message).toBe(
      'Runkeeper refused this step: Path has more than one point. Check the values of its fields, then run it again.',
    );
  });
});
