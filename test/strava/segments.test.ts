import { MINUTE, pass } from '../clock.ts';
import { failureOf } from '../core/acme.ts';
import { type Athlete, athleteAt } from './athlete.ts';

type Row = Record<string, unknown> & { id: string };

let athlete: Athlete;
beforeEach(async () => {
  athlete = await athleteAt(undefined, { empty: false });
});
afterEach(() => athlete.close());

const find = (key: string, input: object = {}) =>
  athlete.zapier.run<Row[]>(`searches.${key}.operation.perform`, athlete.account, { ...input });
const star = (segmentId: string, starred: string) =>
  athlete.zapier.run<Row>('creates.star_strava_segment.operation.perform', athlete.account, {
    segmentId,
    starred,
  });
const choices = (key: string, input: object = {}) =>
  athlete.zapier.run<{ id: string; label: string }[]>(
    `triggers.${key}.operation.perform`,
    athlete.account,
    { ...input },
  );

it('a segment is chosen among the starred ones and found with the athlete’s record', async () => {
  const segments = await choices('strava_segment_dropdown');
  expect(segments.map(({ label }) => label)).toEqual([
    'Munjoy Hill · Run, 0.64 km · Portland',
    'Eastern Prom Climb · Run, 0.91 km · Portland',
  ]);
  const [segment] = await find('get_strava_segment', { segmentId: segments[1]!.id });
  expect(segment).toMatchObject({
    name: 'Eastern Prom Climb',
    climb: 'Category 4',
    athleteEffortCount: 4,
    prTime: '0:02:20',
    komTime: '2:41',
    polyline: null,
  });
  expect(JSON.stringify(segment)).not.toMatch(/43\.6|kzmiG/);
});

it('a star starts a Zap, and is taken away again', async () => {
  const zap = await athlete.turnOn('list_starred_strava_segments');
  expect(await star('229782', 'yes')).toMatchObject({ starred: true, starCount: 243 });
  expect(await zap.poll()).toMatchObject([{ id: '229782', name: 'Back Cove Sprint' }]);
  expect(await zap.poll()).toEqual([]);
  expect(await star('229782', 'no')).toMatchObject({ starred: false, starCount: 242 });
  expect(await find('list_starred_strava_segments')).toHaveLength(2);
});

it('a star starts a Zap wherever it is in the list, and though pages are short', async () => {
  const { state } = athlete.strava;
  const [segment] = state.segments;
  const starredAt = (id: number, starred_date: string) =>
    state.segments.push({ ...segment!, id, starred: true, starred_date });
  for (let n = 0; n < 260; n += 1) starredAt(1000 + n, `2026-10-01T00:${10 + (n % 50)}:00Z`);
  const zaps = [
    await athlete.turnOn('list_starred_strava_segments'),
    await athlete.turnOn('new_starred_strava_segment'),
  ];
  for (const id of [5000, 5001]) {
    starredAt(id, '2000-01-01T00:00:00Z');
    state.missingPerPage = 5001 - id;
    pass(MINUTE);
    for (const zap of zaps) expect(await zap.poll()).toMatchObject([{ id: String(id) }]);
  }
});

describe('efforts', () => {
  it('start a Zap also when the segment was crossed more often than a page holds', async () => {
    for (let n = 0; n < 230; n += 1) athlete.upload(1 + n, { moving_time: 2000 + n });
    const input = { segmentId: '229781' };
    const zap = await athlete.turnOn('list_strava_segment_efforts', input);
    const { id } = athlete.upload(0.01, { moving_time: 5000 });
    expect(await zap.poll()).toMatchObject([{ activityId: String(id) }]);
  });

  it('come with every digit of their id, the latest first, and are found by it', async () => {
    const efforts = await find('list_strava_segment_efforts', { segmentId: '229781' });
    const dates = efforts.map(({ startDate }) => String(startDate));
    expect(dates).toEqual(dates.toSorted().reverse());
    const raw = athlete.strava.state.activities.at(-1)!.segment_efforts[0]!.id;
    expect(efforts[0]).toMatchObject({ id: String(raw), paceMinPerKm: '5:05', prRank: 1 });
    const listed = await choices('strava_segment_effort_dropdown', { segmentId: '229781' });
    expect(listed.map(({ id }) => id)).toEqual(efforts.map(({ id }) => id));
    expect(listed[0]!.label).toMatch(/^2026-11-19 \d\d:\d\d in 0:04:38$/);
    const [effort] = await find('get_strava_segment_effort', { segmentEffortId: listed[0]!.id });
    expect(effort).toMatchObject({ id: String(raw), name: 'Eastern Prom Climb' });
  });

  it('are cut by local dates', async () => {
    const all = await find('list_strava_segment_efforts', { segmentId: '229781' });
    const some = await find('list_strava_segment_efforts', {
      segmentId: '229781',
      start_date_local: '2026-11-17',
      end_date_local: '2026-11-30',
    });
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
  });

  it('start a Zap once', async () => {
    const zap = await athlete.turnOn('list_strava_segment_efforts', { segmentId: '229781' });
    pass(1000);
    athlete.upload(0.05, { sport_type: 'Run' });
    expect(await zap.poll()).toMatchObject([{ name: 'Eastern Prom Climb', revision: 'new' }]);
    expect(await zap.poll()).toEqual([]);
  });

  it('need a subscription, and the message says so', async () => {
    athlete.strava.state.athlete.summit = false;
    const refused = find('list_strava_segment_efforts', { segmentId: '229781' });
    expect((await failureOf(refused)).message).toBe(
      'Strava shows segment efforts only to athletes with a Strava subscription, and this athlete seems to have none. Get Strava Activity lists an activity’s efforts without one.',
    );
  });
});

describe('exploring', () => {
  const area = { south: 43, west: -71, north: 44, east: -70 };

  it('is refused to most applications, in words', async () => {
    expect((await failureOf(find('explore_strava_segments', area))).message).toBe(
      'Strava lets only API applications with Extended Access explore segments, and yours does not have it. Use List Starred Strava Segments, or apply to Strava for Extended Access.',
    );
  });

  it('finds segments of an area for the others', async () => {
    athlete.strava.state.application.extendedAccess = true;
    expect(await find('explore_strava_segments', { ...area, min_cat: 1 })).toMatchObject([
      { name: 'Eastern Prom Climb', startLatitude: null },
      { name: 'Munjoy Hill', climb: 'Category 3' },
    ]);
    expect(await find('explore_strava_segments', { ...area, south: 43.9 })).toEqual([]);
  });

  it('refuses an area or climbs that nothing can be between', async () => {
    const refused = async (more: object) =>
      (await failureOf(find('explore_strava_segments', { ...area, ...more }))).message;
    expect(await refused({ south: 45 })).toBe(
      'South Edge (Latitude) must not be more than North Edge (Latitude). Correct one of them.',
    );
    expect(await refused({ min_cat: 'Category 1', max_cat: 'Category 3' })).toBe(
      'Easiest Climb must not be harder than Hardest Climb. Choose another one.',
    );
  });

  it('says what is missing', async () => {
    const { north: _, ...rest } = area;
    expect((await failureOf(find('explore_strava_segments', rest))).message).toBe(
      'North Edge (Latitude) is required: fill it in or map a field that has a value.',
    );
  });
});

describe('streams', () => {
  it('of an activity are reduced to what a Zap can use', async () => {
    const { id } = athlete.strava.state.activities.at(-1)!;
    const [zones] = await find('get_strava_athlete_zones');
    const [streams] = await find('get_strava_activity_streams', {
      activityId: id,
      heartRateZones: zones!.heartRateLimits,
    });
    expect(streams).toMatchObject({
      id: String(id),
      distanceKm: 10.24,
      fastestKm: '0:05:11',
      best20MinPower: null,
      best20MinHeartRate: expect.any(Number),
      startLatitude: null,
      values: { time: null, coordinates: null },
    });
    expect(streams!.heartRateZones).toHaveLength(5);
    const asked = athlete.sandbox.requests.at(-1)!;
    expect(asked.query.keys).not.toContain('latlng');
  });

  it('give every value and the place on request', async () => {
    const { id } = athlete.strava.state.activities.at(-1)!;
    const [streams] = await find('get_strava_activity_streams', {
      activityId: id,
      includeValues: true,
      includeMap: true,
    });
    const { values } = streams as unknown as { values: Record<string, unknown[]> };
    expect(values.time).toHaveLength(638);
    expect(values.coordinates).toHaveLength(638);
    expect(streams).toMatchObject({ startLatitude: 43.66 });
  });

  it('of an activity entered by hand there are none', async () => {
    const { id } = athlete.strava.state.activities.find(({ manual }) => manual)!;
    expect(await find('get_strava_activity_streams', { activityId: id })).toEqual([]);
  });

  it('of an effort and of a segment', async () => {
    const effort = athlete.strava.state.activities.at(-1)!.segment_efforts[0]!.id;
    expect(
      await find('get_strava_segment_effort_streams', { segmentEffortId: String(effort) }),
    ).toMatchObject([{ id: String(effort), distanceKm: 0.91 }]);
    expect(await find('get_strava_segment_streams', { segmentId: '229781' })).toMatchObject([
      { id: '229781', distanceM: 912.4, altitude: { minimum: 20 } },
    ]);
  });
});
