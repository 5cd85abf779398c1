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
const create = (key: string, input: object) =>
  athlete.zapier.run<Row>(`creates.${key}.operation.perform`, athlete.account, { ...input });
const choices = (key: string, input: object = {}) =>
  athlete.zapier.run<{ id: string; label: string }[]>(
    `triggers.${key}.operation.perform`,
    athlete.account,
    { ...input },
  );
const morningRun = () => athlete.strava.state.activities.at(-1)!;

describe('an activity entered by hand', () => {
  const strength = {
    name: 'Strength with Sam',
    sport_type: 'Weight Training',
    start_date_local: '2026-11-20 07:30',
    elapsed_time: '45:00',
    description: 'Logged by the gym',
  };

  it('begins when the athlete’s clock showed it, and is found', async () => {
    const made = await create('create_strava_activity', strength);
    expect(made).toMatchObject({
      name: 'Strength with Sam',
      sportName: 'Weight Training',
      startLocal: '2026-11-20T07:30:00-05:00',
      startDate: '2026-11-20T12:30:00Z',
      elapsedSeconds: 2700,
      manual: true,
      description: 'Logged by the gym',
    });
    expect(await find('get_strava_activity', { activityId: made.id })).toMatchObject([made]);
    const [latest] = await find('list_strava_activities', { after: '2026-11-20', sports: 'HIIT' });
    expect(latest).toBeUndefined();
    expect(await find('list_strava_activities', { after: '2026-11-20' })).toMatchObject([
      { id: made.id, manual: true },
    ]);
  });

  it.each(['America/New_York', 'Europe/Zurich'])(
    'in Los Angeles keeps its clock in a Zap of %s',
    async (timezone) => {
      const made = await athlete.zapier.run<Row>(
        'creates.create_strava_activity.operation.perform',
        athlete.account,
        { ...strength, start_date_local: '2026-11-20T09:00:00-08:00' },
        { timezone },
      );
      expect(made.startLocal).toMatch(/^2026-11-20T09:00:00/);
    },
  );

  it('is refused with a start in UTC, since nobody knows what the clock showed', async () => {
    const start_date_local = '2026-11-20T17:00:00Z';
    const wrong = create('create_strava_activity', { ...strength, start_date_local });
    expect((await failureOf(wrong)).message).toBe(
      'Start (Local Date and Time) is a time in UTC. Map the local time of an earlier step, or write it as 2026-03-01 09:00.',
    );
  });

  it('starts a Zap once', async () => {
    const zap = await athlete.turnOn('new_strava_activity');
    const made = await create('create_strava_activity', strength);
    expect(await zap.poll()).toMatchObject([{ id: made.id, name: 'Strength with Sam' }]);
    expect(await zap.poll()).toEqual([]);
  });

  it('takes its distance in one unit only', async () => {
    const wrong = create('create_strava_activity', {
      ...strength,
      distanceKm: 10,
      distanceMiles: 6.2,
    });
    expect((await failureOf(wrong)).message).toBe(
      'Fill in only one of: Distance (km), Distance (mi).',
    );
  });

  it('says which field is wrong before anything is sent', async () => {
    const asked = athlete.sandbox.requests.length;
    const wrong = create('create_strava_activity', {
      ...strength,
      start_date_local: '2026-02-31',
      elapsed_time: 'an hour',
    });
    expect((await failureOf(wrong)).message).toBe(
      'Start (Local Date and Time) is not a date that exists. Use for example 2026-03-01 09:00. Duration must be a time such as 45:00, 1:02:30 or a number of seconds.',
    );
    expect(athlete.sandbox.requests).toHaveLength(asked);
  });

  it('of a sport that Strava does not know is refused in words', async () => {
    const wrong = create('create_strava_activity', { ...strength, sport_type: 'Quidditch' });
    expect((await failureOf(wrong)).message).toMatch(/^Sport must be a sport that Strava knows\./);
  });
});

describe('an update', () => {
  it('changes what is filled and keeps the rest', async () => {
    const { id, description } = morningRun();
    const changed = await create('update_strava_activity', {
      activityId: id,
      name: 'Harbor Loop',
      commute: 'yes',
      description: '',
    });
    expect(changed).toMatchObject({ name: 'Harbor Loop', commute: true, description });
    expect(changed.gearName).toBe('Adidas Adizero SL2');
  });

  it('takes the gear off, or another by its name', async () => {
    const { id } = morningRun();
    const gear = await choices('strava_gear_or_none_dropdown');
    expect(gear.map(({ label }) => label)).toEqual([
      'No gear',
      'Bay Gravel (default)',
      'Adidas Adizero SL2 (default)',
    ]);
    const none = await create('update_strava_activity', { activityId: id, gear_id: gear[0]!.id });
    expect(none).toMatchObject({ gearId: null, gearName: null });
    const bike = await create('update_strava_activity', { activityId: id, gear_id: gear[1]!.id });
    expect(bike).toMatchObject({ gearId: 'b12345678', gearName: 'Bay Gravel' });
  });

  it('of nothing is stopped', async () => {
    const nothing = create('update_strava_activity', { activityId: morningRun().id });
    expect((await failureOf(nothing)).message).toMatch(
      /^Fill in at least one field, such as Name, Sport/,
    );
  });
});

describe('the list of activities', () => {
  it('has the latest first, also from a start on', async () => {
    const names = async (input: object) =>
      (await find('list_strava_activities', input)).map(({ name }) => name);
    expect(await names({ after: '2026-11-14' })).toEqual([
      'Morning Run',
      'Ride to Work',
      'Trainer Intervals',
    ]);
    expect(await names({ before: '2026-11-14' })).toEqual(['Strength Class', 'Saturday Gravel']);
    expect(await names({ page: 2 })).toEqual([]);
    expect(await names({ private: 'only' })).toEqual(['Easy Recovery Jog']);
  });

  it('shows no place unless asked to', async () => {
    const [without] = await find('list_strava_activities');
    expect(without).toMatchObject({ polyline: null, startLatitude: null, endLongitude: null });
    const [mapped] = await find('list_strava_activities', { includeMap: 'yes' });
    expect(mapped).toMatchObject({ polyline: expect.any(String), startLatitude: 43.66 });
    const [detail] = await find('get_strava_activity', { activityId: mapped!.id });
    expect(JSON.stringify(detail)).not.toMatch(/43\.6|kzmiG/);
  });
});

it('laps, zones, comments and kudos of an activity', async () => {
  const activityId = morningRun().id;
  const of = { activityId };
  expect(await find('list_strava_activity_laps', of)).toMatchObject([
    { name: 'Lap 1', activityId: String(activityId), distanceKm: 10.24, paceMinPerKm: '5:11' },
  ]);
  const [zones] = await find('get_strava_activity_zones', of);
  expect(zones).toMatchObject({ id: String(activityId), topHeartRateZone: 3, power: [] });
  expect(zones!.heartRate).toHaveLength(5);
  expect(await find('list_strava_activity_comments', of)).toHaveLength(3);
  const kudos = await find('list_strava_activity_kudos', of);
  expect(kudos).toHaveLength(21);
  expect(kudos[0]).toMatchObject({ name: 'Marianne A.' });
});

it('a comment and a kudo start a Zap once, wherever they are in the list', async () => {
  const { id } = morningRun();
  const onComment = await athlete.turnOn('list_strava_activity_comments', { activityId: id });
  const onKudo = await athlete.turnOn('list_strava_activity_kudos', { activityId: id });
  expect(onComment.seen).toBe(3);
  const { comments, kudos } = athlete.strava.state;
  comments.push({ ...comments[0]!, id: 2257523999, text: 'Chapeau!', activity_id: id });
  kudos.push({ activityId: id, firstname: 'Ruth', lastname: 'G.' });
  expect(await onComment.poll()).toMatchObject([{ id: '2257523999', text: 'Chapeau!' }]);
  expect(await onComment.poll()).toEqual([]);
  expect(await onKudo.poll()).toMatchObject([{ name: 'Ruth G.' }]);
  expect(await onKudo.poll()).toEqual([]);
});

it.each([402, 403])(
  'an athlete without a subscription (%i) is told that zones need one',
  async (status) => {
    athlete.sandbox.fail({ service: 'strava', path: /zones$/, status });
    const refused = find('get_strava_activity_zones', { activityId: morningRun().id });
    expect((await failureOf(refused)).message).toMatch(
      /^Strava shows activity zones only to athletes with a Strava subscription/,
    );
  },
);

it('the weight is set in either unit', async () => {
  expect(await create('update_strava_athlete', { weightLb: 150 })).toMatchObject({
    weightKg: 68.04,
    weightLb: 150,
  });
  expect(athlete.strava.state.athlete.weight).toBe(68.04);
  const both = create('update_strava_athlete', { weight: 68, weightLb: 150 });
  expect((await failureOf(both)).message).toBe('Fill in only one of: Weight (kg), Weight (lb).');
});

it('zones of the athlete, gear and clubs', async () => {
  expect(await find('get_strava_athlete_zones')).toMatchObject([
    { id: '227615', heartRateLimits: '111, 139, 152, 166', powerLimits: '144, 195, 234' },
  ]);
  const gear = await choices('strava_gear_dropdown');
  expect(await find('get_strava_gear', { gearId: gear[1]!.id })).toMatchObject([
    { name: 'Adidas Adizero SL2', kind: 'Shoes', distanceKm: 452.83 },
  ]);
  expect(await find('get_strava_gear', { gearId: 'b1' })).toEqual([]);
  const clubs = await choices('strava_club_dropdown');
  expect(clubs).toEqual([{ id: '231407', label: 'Harbor Gym Runners' }]);
  expect(await find('get_strava_club', { clubId: clubs[0]!.id })).toMatchObject([
    { description: 'Tuesdays and Saturdays from the gym.', sports: ['Run', 'Trail Run'] },
  ]);
  const onClub = await athlete.turnOn('list_strava_clubs');
  athlete.strava.state.clubs[1]!.membership = 'member';
  expect(await onClub.poll()).toMatchObject([{ name: 'Casco Bay Cyclists' }]);
  expect(await onClub.poll()).toEqual([]);
});
