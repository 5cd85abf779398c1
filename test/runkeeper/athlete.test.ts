import { failureOf } from '../core/acme.ts';
import { openRunkeeper, type Runner } from './runner.ts';

let runner: Runner;

beforeEach(async () => {
  runner = await openRunkeeper();
});
afterEach(() => runner.sandbox.close());

const last = (method: string) =>
  runner.sandbox.requests.findLast((request) => request.method === method);

describe('the profile', () => {
  it('is read with its textual booleans', async () => {
    expect(await runner.find('get_runkeeper_profile')).toMatchObject([
      {
        id: '1234567890',
        name: 'Zoë Runner',
        birthday: '1990-01-01',
        hasSubscription: false,
        profileUrl: 'https://runkeeper.com/user/1234567890',
        smallPictureUrl: null,
      },
    ]);
    expect(await runner.find('get_runkeeper_user')).toEqual([{ id: '1234567890' }]);
  });

  it('triggers when it changes', async () => {
    const zap = await runner.turnOn('get_runkeeper_profile');
    expect(await zap.poll()).toEqual([]);
    runner.sandbox.runkeeper.state.profile.elite = 'true';
    expect(await zap.poll()).toMatchObject([{ hasSubscription: true }]);
    expect(await zap.poll()).toEqual([]);
  });

  it('is changed in the one part that apps may change', async () => {
    const changed = await runner.act('update_runkeeper_profile', { athlete_type: 'tri-athlete' });
    expect(changed).toMatchObject({ id: '1234567890', athleteType: 'Tri-Athlete' });
    expect(last('PUT')).toMatchObject({
      body: { athlete_type: 'Tri-Athlete' },
      headers: { 'content-type': 'application/vnd.com.runkeeper.Profile+json' },
    });
  });
});

it('settings are read and changed', async () => {
  const changed = await runner.act('update_runkeeper_settings', {
    distance_units: 'Miles',
    share_map: 'Everyone',
    post_sleep_twitter: 'yes',
  });
  expect(changed).toMatchObject({
    distanceUnits: 'mi',
    shareMap: 'Everyone',
    postSleepTwitter: true,
    weightUnits: 'kg',
  });
  expect(last('PUT')?.body).toEqual({
    distance_units: 'mi',
    share_map: 'Everyone',
    post_sleep_twitter: true,
  });
  expect(await runner.find('get_runkeeper_settings')).toEqual([changed]);
  const nothing = runner.act('update_runkeeper_settings', {});
  expect((await failureOf(nothing)).message).toMatch(
    /^Fill in at least one field, such as Distance Unit/,
  );
});

it('records are distances in kilometres and miles', async () => {
  expect(await runner.find('get_runkeeper_records')).toMatchObject([
    {
      id: 'Running',
      sport: 'Run',
      overallKm: 1234.57,
      thisWeekKm: 22.4,
      thisWeekMiles: 13.92,
      bestActivityKm: 42.4,
      bestActivityDate: '2025-09-28',
      bestWeekKm: null,
    },
    { id: 'Cycling', overallKm: null },
  ]);
  expect(await runner.find('get_runkeeper_records', { sports: 'ride' })).toMatchObject([
    { id: 'Cycling' },
  ]);
  const zap = await runner.turnOn('get_runkeeper_records', { trigger_on: 'updated' });
  runner.sandbox.runkeeper.state.records[1]!.stats = [{ stat_type: 'OVERALL', value: 5000 }];
  expect(await zap.poll()).toMatchObject([{ id: 'Cycling', overallKm: 5 }]);
});

describe('the street team', () => {
  it('grows by an invitation, which is pending until it is accepted', async () => {
    const zap = await runner.turnOn('list_runkeeper_street_team');
    const invited = await runner.act('create_runkeeper_street_team_invitation', {
      userID: '555000111',
    });
    expect(invited).toEqual({ id: '555000111' });
    expect(last('POST')).toMatchObject({ path: '/team', body: { userID: 555000111 } });
    expect(await zap.poll()).toMatchObject([{ id: '555000111', status: null }]);
    const [member] = await runner.find('get_runkeeper_street_team_member', {
      memberId: invited.id,
    });
    expect(member).toMatchObject({ id: '555000111', status: 'pending' });
    expect(await runner.choices('runkeeper_street_team_member_dropdown')).toEqual([
      { id: '987654321', label: 'Ben Torres' },
      { id: '555000111', label: 'Runner 555000111' },
    ]);
  });

  it('is not invited by e-mail', async () => {
    const run = runner.act('create_runkeeper_street_team_invitation', {
      userID: 'ben@example.com',
    });
    expect((await failureOf(run)).message).toMatch(/^Runkeeper User Number must be a whole number/);
  });

  it('is read page by page', async () => {
    const { team } = runner.sandbox.runkeeper.state;
    for (let userID = 1; userID <= 120; userID += 1) {
      team.push({ userID, name: `Friend ${userID}`, status: 'member' });
    }
    expect(await runner.choices('runkeeper_street_team_member_dropdown')).toHaveLength(100);
    expect(await runner.choices('runkeeper_street_team_member_dropdown', 1)).toHaveLength(21);
    const { seen } = await runner.turnOn('list_runkeeper_street_team');
    expect(seen).toBe(121);
  });
});

describe('comments', () => {
  it('trigger once and are answered', async () => {
    const thread = { activityId: '2000000103' };
    const zap = await runner.turnOn('list_runkeeper_activity_comments', thread);
    runner.sandbox.runkeeper.addComment(2_000_000_103, 'Nice one');
    expect(await zap.poll()).toMatchObject([
      { comment: 'Nice one', name: 'Ben Torres', athleteId: '987654321' },
    ]);
    expect(await zap.poll()).toEqual([]);
    const answer = { ...thread, comment: 'Thanks!' };
    expect(await runner.act('create_runkeeper_activity_comment', answer)).toEqual(answer);
    const found = await runner.find('list_runkeeper_activity_comments', thread);
    expect(found.map(({ comment }) => comment)).toEqual(['Nice one', 'Thanks!']);
  });

  it('of one person in one second are two', async () => {
    const { runkeeper } = runner.sandbox;
    const thread = { activityId: '2000000103' };
    const zap = await runner.turnOn('list_runkeeper_activity_comments', thread);
    runkeeper.addComment(2_000_000_103, 'Nice one');
    const [comment] = runkeeper.state.comments['/fitnessActivities/2000000103/comments']!;
    runkeeper.state.comments['/fitnessActivities/2000000103/comments']!.push(
      { ...comment!, comment: 'And the weather!' },
      { ...comment!, comment: 'And the weather!' },
    );
    const [first, second, third] = await zap.poll();
    expect([second!.id, third!.id]).toEqual([`${first!.id}-2`, `${first!.id}-3`]);
    expect(first!.id).toMatch(/^987654321-\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(await zap.poll()).toEqual([]);
  });

  it('of a strength workout work the same way', async () => {
    const answer = { workoutId: '3000001', comment: 'Strong' };
    expect(await runner.act('create_runkeeper_strength_workout_comment', answer)).toEqual(answer);
    const found = await runner.find('list_runkeeper_strength_workout_comments', {
      workoutId: '3000001',
    });
    expect(found).toMatchObject([{ comment: 'Strong', name: 'Zoë Runner' }]);
  });
});

describe('the change log', () => {
  it('tells of deletions', async () => {
    const zap = await runner.turnOn('get_runkeeper_change_log', { changes: 'Deleted' });
    runner.sandbox.runkeeper.deleteActivity(2_000_000_102);
    runner.sandbox.runkeeper.addWeight();
    expect(await zap.poll()).toMatchObject([
      {
        id: 'fitness_activities:2000000102:deleted',
        change: 'deleted',
        kindName: 'Activity',
        recordId: '2000000102',
        localDate: null,
      },
    ]);
    expect(await zap.poll()).toEqual([]);
  });

  it('is searched by kind and days', async () => {
    const all = await runner.find('get_runkeeper_change_log', { daysBack: 7 });
    expect(new Set(all.map(({ kind }) => kind)).size).toBeGreaterThan(4);
    const weights = await runner.find('get_runkeeper_change_log', {
      daysBack: 7,
      kinds: ['Weight Measurement'],
    });
    expect(weights).toMatchObject([
      { kind: 'weight', change: 'modified', recordId: '5000032', values: { weight: 70.4 } },
    ]);
    const several = await runner.find('get_runkeeper_change_log', {
      daysBack: 7,
      kinds: 'Weight Measurement, Sleep',
    });
    expect(new Set(several.map(({ kind }) => kind))).toEqual(new Set(['sleep', 'weight']));
  });
});
