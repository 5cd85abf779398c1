import { HOUR, stopClock } from '../../clock.ts';
import { failureOf } from '../../core/acme.ts';
import { logsAsZapier } from '../../logsAsZapier.ts';
import { athlete, RELAY, teamStage } from './stage.ts';

logsAsZapier();

const stage = teamStage();
beforeEach(() => {
  stage.open();
  stage.teams.gym = {
    secret: 'gym-secret-41c7d1b0',
    name: 'Harbor Gym',
    athletes: [athlete('11'), athlete('12')],
  };
  stage.teams.club = { secret: 'club-secret-93aa', name: 'Hill Club', athletes: [athlete('21')] };
});

const search = (key: string) => `searches.${key}.operation.perform`;

describe('a connection to a team', () => {
  it('asks nobody for consent and bears the name of the team', async () => {
    const { label, authData } = await stage.connect('gym');
    expect(label).toBe('Strava team: Harbor Gym, 2 athletes');
    expect(authData).toMatchObject({ environment: 'strava_team', strava_team_id: 'gym' });
    expect(stage.toStrava()).toEqual([]);
  });

  it.each([
    ['a wrong secret', 'gym', 'club-secret-93aa', /no longer accepts this connection|Team Secret/],
    ['no secret', 'gym', ' ', /^Strava Team ID, Strava Team Secret: fill in both/],
  ])('with %s is refused', async (_, id, secret, message) => {
    expect((await failureOf(stage.connect(id, secret))).message).toMatch(message);
  });

  it('sends the secret to the relay alone, and tokens of athletes to Strava alone', async () => {
    stage.upload('11');
    const account = await stage.connect('gym');
    await stage.zapier.run(search('list_strava_activities'), account, { athleteId: '11' });
    const basic = `Basic ${Buffer.from('gym:gym-secret-41c7d1b0').toString('base64')}`;
    for (const { host, authorization } of stage.sent) {
      expect(authorization).toBe(host === RELAY ? basic : 'Bearer token-gym-11');
    }
    expect(stage.toStrava()).toHaveLength(1);
    const logged = stage.zapier.logs.join('\n');
    for (const secret of ['gym-secret-41c7d1b0', 'token-gym-11', basic.slice(6)]) {
      expect(logged).not.toContain(secret);
    }
  });

  it('is lost when the secret has changed', async () => {
    const account = await stage.connect('gym');
    stage.teams.gym!.secret = 'another';
    const { name, message } = await failureOf(
      stage.zapier.run(search('get_strava_athlete'), account, { athleteId: '11' }),
    );
    expect([name, message]).toEqual([
      'ExpiredAuthError',
      'The team no longer accepts this connection: its secret has changed, or it is closed. Ask the owner of this integration, then reconnect the account.',
    ]);
  });
});

describe('a step of a team', () => {
  const read = async (input: Record<string, unknown>, key = 'get_strava_activity') =>
    stage.zapier.run<Record<string, unknown>[]>(search(key), await stage.connect('gym'), input);

  it('has the field Athlete, which it needs; a trigger for all does without', async () => {
    const account = await stage.connect('gym');
    const fieldOf = async (path: string) =>
      (
        await stage.zapier.run<Record<string, unknown>[]>(`${path}.operation.inputFields`, account)
      ).find(({ key }) => key === 'athleteId');
    expect(await fieldOf('searches.get_strava_activity')).toMatchObject({
      label: 'Athlete',
      required: true,
    });
    expect(await fieldOf('triggers.new_strava_activity_instant')).toMatchObject({
      label: 'Athlete',
      required: false,
    });
    expect((await failureOf(read({ activityId: '1' }))).message).toMatch(/Athlete/);
  });

  it('reads as the athlete, and names the athlete and the contact of the link', async () => {
    const activityId = stage.upload('12');
    const [found] = await read({ athleteId: '12', activityId });
    expect(found).toMatchObject({
      id: activityId,
      athleteId: '12',
      athleteName: 'Athlete 12',
      contactId: 'contact12',
      contactName: 'Contact 12',
    });
  });

  it('trades for a token once, and anew before it expires', async () => {
    const activityId = stage.upload('11');
    const trades = () => stage.sent.filter(({ path }) => path === '/team/token').length;
    await read({ athleteId: '11', activityId });
    await read({ athleteId: '11', activityId });
    expect(trades()).toBe(1);
    stopClock(new Date(Date.now() + 5.95 * HOUR).toISOString());
    await read({ athleteId: '11', activityId });
    jest.useRealTimers();
    expect(trades()).toBe(2);
  });

  it.each([
    ['of another team', { athleteId: '21' }],
    ['who has left', { athleteId: '11', gone: true }],
  ])(
    'for an athlete %s stops',
    async (_, { athleteId, gone }: { athleteId: string; gone?: boolean }) => {
      const activityId = stage.upload(athleteId);
      const account = await stage.connect('gym');
      if (gone) stage.teams.gym!.athletes[0]!.state = 'revoked';
      const failure = await failureOf(
        stage.zapier.run(search('get_strava_activity'), account, { athleteId, activityId }),
      );
      expect([failure.name, failure.message]).toEqual([
        'HaltedError',
        'Athlete: nobody in the team has this ID, or the athlete has left. Choose another athlete, or send a new join link.',
      ]);
      expect(stage.toStrava()).toEqual([]);
    },
  );

  it('tells of one athlete whose token is dead, and keeps the connection', async () => {
    const activityId = stage.upload('11');
    stage.dead.add('token-gym-11');
    const failure = await failureOf(read({ athleteId: '11', activityId }));
    expect([failure.name, failure.message]).toEqual([
      'HaltedError',
      'Strava no longer lets the team see the data of Athlete 11. Run the step again. If this happens again, send the athlete a new join link.',
    ]);
  });
});

describe('consent', () => {
  const run = async (key: string, input: Record<string, unknown>) =>
    stage.zapier.run<Record<string, unknown>[]>(search(key), await stage.connect('gym'), input);
  const consent = (activities: boolean, hidden: boolean, profile: boolean) => {
    Object.assign(stage.teams.gym!.athletes[0]!, {
      consent: { activities, hidden, profile },
      // Strava's application has more permissions, through another team.
      scopes: ['read', 'activity:read', 'activity:read_all', 'profile:read_all'],
    });
  };

  it.each([
    ['the profile', 'get_strava_athlete', [true, true, false]],
    ['activities', 'list_strava_activities', [false, false, true]],
  ] as const)('without %s asks Strava nothing', async (_, key, [a, h, p]) => {
    consent(a, h, p);
    const { name, message } = await failureOf(run(key, { athleteId: '11' }));
    expect([name, message]).toEqual([
      'HaltedError',
      expect.stringMatching(
        /^Athlete 11 does not share with the team what this step needs: .* The athlete can allow it on the page of the team\.$/,
      ),
    ]);
    expect(stage.toStrava()).toEqual([]);
  });

  it('without hidden activities leaves them out, by themselves and in parts', async () => {
    consent(true, false, false);
    const hidden = stage.upload('11', { visibility: 'only_me', private: true });
    const shown = stage.upload('11');
    const all = await run('list_strava_activities', { athleteId: '11' });
    expect(all.map(({ id }) => id)).toEqual([shown]);
    expect(await run('get_strava_activity', { athleteId: '11', activityId: hidden })).toEqual([]);
    expect(await run('list_strava_activity_laps', { athleteId: '11', activityId: hidden })).toEqual(
      [],
    );
    expect(
      await run('list_strava_activity_laps', { athleteId: '11', activityId: shown }),
    ).toHaveLength(1);
    const choices = await stage.zapier.run<unknown[]>(
      'triggers.strava_activity_dropdown.operation.perform',
      await stage.connect('gym'),
      { athleteId: '11' },
    );
    expect(choices).toHaveLength(1);
  });

  it('to hidden activities shows those that are asked for', async () => {
    consent(true, true, false);
    const hidden = stage.upload('11', { visibility: 'only_me', private: true });
    const all = await run('list_strava_activities', { athleteId: '11', private: 'only' });
    expect(all.map(({ id }) => id)).toEqual([hidden]);
  });
});
