import fc from 'fast-check';
import type { Account, Item } from '../../../src/dev/zapier/host.ts';
import { stopClock } from '../../clock.ts';
import { athlete, HOOK, teamStage } from './stage.ts';

const stage = teamStage();
let account: Account;

beforeEach(async () => {
  // A Friday.
  stopClock('2026-11-20T12:00:00Z');
  stage.open();
  stage.teams.gym = {
    secret: 'gym-secret',
    name: 'Harbor Gym',
    athletes: [athlete('11'), athlete('12')],
  };
  stage.teams.club = {
    secret: 'club-secret',
    name: 'Hill Club',
    athletes: [athlete('21'), athlete('11', { contactId: 'other' })],
  };
  account = await stage.connect('gym');
});
afterEach(() => jest.useRealTimers());

const hook = (key: string, input = {}, on = account) =>
  stage.zapier.hook(`${key}_instant`, on, HOOK, input);
const uploaded = (athleteId: string, more = {}) => {
  const record = stage.upload(athleteId, more);
  return stage.bell('gym', { event: 'ActivityCreate', record, athlete: athleteId });
};

describe('an instant trigger for any athlete', () => {
  it('asks the relay for the bells of the team', async () => {
    await hook('new_strava_activity');
    expect(stage.sent.find(({ path }) => path === '/subscriptions')?.body).toMatchObject({
      tenant: 'team:gym',
      events: ['ActivityCreate'],
    });
  });

  it('tells of the activity, the athlete and the contact', async () => {
    const zap = await hook('new_strava_activity');
    const bell = uploaded('12');
    expect(await zap.ring(bell)).toMatchObject([
      {
        id: bell.record,
        athleteId: '12',
        athleteName: 'Athlete 12',
        contactId: 'contact12',
        contactName: 'Contact 12',
      },
    ]);
    expect(await zap.ring(bell)).toEqual([]);
    const only11 = await hook('new_strava_activity', { athleteId: '11' });
    expect(await only11.ring(uploaded('12'))).toEqual([]);
  });

  it('tells nothing of hidden activities, of who has left, or of who shares none', async () => {
    const zap = await hook('new_strava_activity', { private: 'include' });
    expect(await zap.ring(uploaded('11', { visibility: 'only_me', private: true }))).toEqual([]);
    stage.teams.gym!.athletes[0]!.state = 'revoked';
    expect(await zap.ring(uploaded('11'))).toEqual([]);
    stage.teams.gym!.athletes[1]!.consent.activities = false;
    await expect(zap.ring(uploaded('12'))).rejects.toThrow(/does not share with the team/);
  });

  it('tells of hidden activities of those who share them', async () => {
    Object.assign(stage.teams.gym!.athletes[0]!, {
      consent: { activities: true, hidden: true, profile: false },
      scopes: ['read', 'activity:read', 'activity:read_all'],
    });
    const zap = await hook('new_strava_activity', { private: 'include' });
    expect(await zap.ring(uploaded('11', { visibility: 'only_me', private: true }))).toHaveLength(
      1,
    );
  });

  it('makes events of the history of who rang alone', async () => {
    const zap = await hook('strava_distance_milestone', { distances: ['5K'], times: 'every' });
    const before = stage.toStrava().length;
    const [event] = await zap.ring(uploaded('12'));
    expect(event).toMatchObject({ athleteId: '12', nth: 1, contactId: 'contact12' });
    const [next] = await zap.ring(uploaded('12', { start_date: '2026-11-20T08:00:00Z' }));
    expect(next).toMatchObject({ nth: 2 });
    const asked = stage
      .toStrava()
      .slice(before)
      .map(({ authorization }) => authorization);
    expect(new Set(asked)).toEqual(new Set(['Bearer token-gym-12']));
  });

  it('tells of streaks, edits and deletions', async () => {
    const streak = await hook('strava_streak', { length: 2 });
    await streak.ring(
      uploaded('12', {
        start_date: '2026-11-19T10:00:00Z',
        start_date_local: '2026-11-19T10:00:00Z',
      }),
    );
    expect(await streak.ring(uploaded('12'))).toMatchObject([{ reached: 2, athleteId: '12' }]);

    stage.upload('11');
    const record = stage.upload('11');
    const [updated, deleted] = [
      await hook('strava_activity_updated'),
      await hook('strava_activity_deleted'),
    ];
    stage.activities['11']![0]!.name = 'Race';
    expect(
      await updated.ring(stage.bell('gym', { event: 'ActivityUpdate', record, athlete: '11' })),
    ).toMatchObject([{ changed: 'Title', athleteId: '11', contactId: 'contact11' }]);
    await deleted.ring(stage.bell('gym', { event: 'ActivityUpdate', record, athlete: '11' }));
    stage.activities['11']!.shift();
    expect(
      await deleted.ring(
        stage.bell('gym', { event: 'ActivityDelete', record, athlete: '11', after: null }),
      ),
    ).toMatchObject([{ id: record, athleteId: '11', contactName: 'Contact 11' }]);
  });

  it('shows examples of the first athlete who has any', async () => {
    stage.upload('12');
    const shown = await stage.zapier.run<Item[]>(
      'triggers.new_strava_activity_instant.operation.performList',
      account,
      {},
      { isLoadingSample: true },
    );
    expect(shown).toMatchObject([{ athleteId: '12' }]);
  });
});

it('a bell of one athlete tells of nobody else, and none of another team', async () => {
  const club = await stage.connect('club');
  const ids = ['11', '12', '21'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ids),
      fc.constantFrom(...ids),
      fc.constantFrom('gym', 'club'),
      fc.constantFrom('', ...ids),
      fc.constantFrom('new_strava_activity', 'strava_totals_milestone'),
      async (whose, says, team, chosen, key) => {
        stage.zapier.cache.forget();
        const input = { measure: 'workouts', every: 1, span: 'ever', athleteId: chosen };
        const zaps = {
          gym: await hook(key, { ...input, athleteId: '' }),
          club: await hook(key, { ...input, athleteId: '' }, club),
        };
        const record = stage.upload(whose);
        const bell = stage.bell(team, { event: 'ActivityCreate', record, athlete: says });
        const before = stage.toStrava().length;
        for (const [name, zap] of Object.entries(zaps)) {
          const told = await zap.ring(bell).catch(() => []);
          const isIn = stage.teams[name]!.athletes.some(({ athleteId }) => athleteId === says);
          expect(told.length > 0).toBe(name === team && whose === says && isIn);
          expect(told.every(({ athleteId }) => athleteId === says)).toBe(true);
        }
        const tokens = stage
          .toStrava()
          .slice(before)
          .map(({ authorization }) => authorization);
        expect(tokens.every((token) => token === `Bearer token-${team}-${says}`)).toBe(true);
      },
    ),
    { numRuns: 25 },
  );
});

describe('news of the team', () => {
  it.each([
    ['strava_athlete_joined_team', 'team.joined', { joinedAt: '2026-11-01T08:00:00.000Z' }],
    ['strava_athlete_left_team', 'team.left', { leftAt: '2026-11-20T12:00:00.000Z' }],
    [
      'strava_athlete_consent_changed',
      'team.consent',
      { changedAt: '2026-11-20T12:00:00.000Z', sharesHiddenActivities: false },
    ],
  ] as const)('%s tells who, and of which contact', async (key, event, more) => {
    const zap = await stage.zapier.hook(key, account, HOOK);
    if (event === 'team.left') stage.teams.gym!.athletes[0]!.state = 'revoked';
    const bell = stage.bell('gym', { event, record: '11', athlete: '11' });
    expect(await zap.ring(bell)).toMatchObject([
      { id: '11', athleteId: '11', athleteName: 'Athlete 11', contactId: 'contact11', ...more },
    ]);
    expect(await zap.ring(bell)).toEqual([]);
    stage.teams.gym!.athletes = [];
    expect(await zap.ring(stage.bell('gym', { event, record: '11', athlete: '11' }))).toMatchObject(
      [{ id: '11', athleteId: '11', athleteName: null, contactId: null }],
    );
  });
});

const WEEKLY = 'triggers.strava_weekly_training_summary';

describe('a trigger that waits for a day', () => {
  const reads = async (act: () => Promise<unknown>) => {
    const before = stage.toStrava().length;
    await act();
    return stage.toStrava().length - before;
  };
  const at = (moment: string) => jest.setSystemTime(Date.parse(moment));

  it('tells each athlete’s week when it ends there, and asks Strava only then', async () => {
    stage.upload('11', { utc_offset: 3600 });
    stage.upload('12', { utc_offset: -5 * 3600 });
    const zap = await stage.zapier.turnOn('strava_weekly_training_summary', account);
    expect(await reads(zap.poll)).toBe(0);
    at('2026-11-22T23:10:00Z');
    expect(await zap.poll()).toMatchObject([
      { athleteId: '11', period: '2026-W47', contactId: 'contact11' },
    ]);
    expect(await reads(zap.poll)).toBe(0);
    at('2026-11-23T05:10:00Z');
    expect(await zap.poll()).toMatchObject([{ athleteId: '12', period: '2026-W47' }]);
    at('2026-11-29T23:10:00Z');
    expect((await zap.poll()).map(({ period }) => period)).toEqual(['2026-W48']);
  });

  it('tells a second Zap with the same settings, too', async () => {
    stage.upload('11');
    const zaps = [
      await stage.zapier.turnOn('strava_weekly_training_summary', account),
      await stage.zapier.turnOn('strava_weekly_training_summary', account),
    ];
    at('2026-11-23T00:10:00Z');
    for (const zap of zaps)
      expect((await zap.poll()).map(({ athleteId }) => athleteId)).toContain('11');
    for (const zap of zaps) expect(await zap.poll()).toEqual([]);
  });

  it('tells nothing again of who no longer shares activities', async () => {
    stage.upload('11');
    const zap = await stage.zapier.turnOn('strava_weekly_training_summary', account);
    at('2026-11-23T00:10:00Z');
    stage.teams.gym!.athletes.pop();
    const again = () => stage.zapier.run<Item[]>(`${WEEKLY}.operation.perform`, account);
    expect(await zap.poll()).toHaveLength(1);
    expect(await again()).toHaveLength(1);
    stage.teams.gym!.athletes[0]!.consent.activities = false;
    expect(await again()).toEqual([]);
  });

  it('tells nothing of what was before an athlete joined', async () => {
    const zap = await stage.zapier.turnOn('strava_athlete_inactive', account, { days: 3 });
    stage.upload('13', {
      start_date: '2026-11-10T10:00:00Z',
      start_date_local: '2026-11-10T10:00:00Z',
    });
    stage.teams.gym!.athletes.push(athlete('13'));
    at('2026-11-20T13:00:00Z');
    expect(await zap.poll()).toEqual([]);
    stage.upload('13', {
      start_date: '2026-11-20T13:30:00Z',
      start_date_local: '2026-11-20T13:30:00Z',
    });
    at('2026-11-23T14:00:00Z');
    expect(await zap.poll()).toMatchObject([{ athleteId: '13', daysInactive: 3 }]);
  });

  it('goes on with the others when one athlete cannot be read', async () => {
    stage.upload('11');
    stage.upload('12');
    const zap = await stage.zapier.turnOn('strava_athlete_inactive', account, { days: 2 });
    stage.dead.add('token-gym-11');
    at('2026-11-22T12:00:00Z');
    expect((await zap.poll()).map(({ athleteId }) => athleteId)).toEqual(['12']);
    stage.dead.clear();
    at('2026-11-22T13:30:00Z');
    expect((await zap.poll()).map(({ athleteId }) => athleteId)).toEqual(['11']);
  });

  it('that has an instant twin says so', async () => {
    await expect(
      stage.zapier.run('triggers.strava_streak.operation.perform', account, { length: 2 }),
    ).rejects.toThrow(
      'This polling trigger works with one athlete of a team. Use its instant trigger for all of them.',
    );
  });
});
