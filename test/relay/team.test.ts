import { settingsOf } from '../../src/relay/settings.ts';
import { subscribeToStrava } from '../../src/relay/vendors/stravaSubscription.ts';
import { ACTIVITIES, openTeamStage, type TeamStage } from './stage/teams.ts';
import { turnOn, vendorEnv } from './stage/vendors.ts';

let stage: TeamStage;

beforeAll(async () => {
  stage = await openTeamStage();
  const { strava } = settingsOf({ ...vendorEnv, ...stage.env });
  await subscribeToStrava(strava, `${stage.url}/strava/${strava.path}`);
});

afterAll(() => stage.close());

describe('an athlete', () => {
  it('joins by the link of the team, and the app gets a token that works', async () => {
    const team = await stage.openTeam();
    const { id, browser } = stage.athlete('Dana');
    const page = await browser.open(team.link);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Share your Strava activities with Harbor Gym');
    const mine = await browser.viaStrava(team.link, ACTIVITIES);
    expect(mine.text).toContain('You share with Harbor Gym now.');
    expect(await team.athletes()).toEqual([
      {
        athleteId: String(id),
        name: 'Dana Rivers',
        contactId: null,
        contactName: null,
        joinedAt: expect.stringMatching(/^\d{4}-.*Z$/),
        state: 'active',
        leftAt: null,
        consent: { activities: true, hidden: false, profile: false },
        scopes: ['activity:read', 'read'],
      },
    ]);
    const one = (of: unknown) => team.ask('GET', `/athletes?athleteId=${of}`);
    expect((await one(id)).body.athletes).toEqual(await team.athletes());
    expect((await one(id + 1)).body.athletes).toEqual([]);
    expect((await team.ask('GET', '')).body).toEqual({
      team: team.id,
      name: 'Harbor Gym',
      athletes: 1,
    });
    const { body } = await team.ask('POST', '/token', { athleteId: String(id) });
    const answer = await fetch(`${stage.env.STRAVA_API_URL}/athlete`, {
      headers: { authorization: `Bearer ${body.accessToken}` },
    });
    expect(await answer.json()).toMatchObject({ id });
    expect(Date.parse(body.expiresAt)).toBeGreaterThan(Date.now());
  });

  it('joins by the link that was made for a contact', async () => {
    const team = await stage.openTeam();
    const { browser } = stage.athlete('Dana');
    const contact = { contactId: 'ContactEx00000000001', contactName: 'Dana R.' };
    const { body: link } = await team.ask('POST', '/links', { ...contact, days: 3 });
    expect(Date.parse(link.expiresAt) - Date.now()).toBeGreaterThan(2.9 * 86_400_000);
    expect((await browser.open(link.url)).text).toContain('This link is for Dana R.');
    await browser.viaStrava(link.url, ACTIVITIES);
    expect(await team.athletes()).toMatchObject([contact]);
  });

  it('rings when joining, for each activity, when the choice changes, and when leaving', async () => {
    const team = await stage.openTeam();
    const { id, browser, on } = stage.athlete('Dana');
    await turnOn(
      stage.url,
      stage.hooks.target('all'),
      ['team.joined', 'team.left', 'team.consent', 'ActivityCreate'],
      team.tenant,
    );
    const bells = () => stage.hooks.at('all');
    const rung = async (count: number) => {
      await stage.hooks.until(() => bells().length === count);
      return bells().at(-1);
    };
    const { body: link } = await team.ask('POST', '/links', { contactId: 'c1' });
    await browser.viaStrava(link.url, ACTIVITIES);
    const athleteId = String(id);
    const about = { tenant: team.tenant, athlete: athleteId };
    const ofContact = { ...about, record: athleteId, parents: { athleteId, contactId: 'c1' } };
    expect(await rung(1)).toMatchObject({ ...ofContact, event: 'team.joined', before: null });

    const activity = on.addActivity();
    expect(await rung(2)).toMatchObject({
      ...about,
      event: 'ActivityCreate',
      record: String(activity.id),
      parents: { athleteId },
    });

    const mine = await browser.viaStrava(`${stage.url}/mine/consent`, {
      team: team.id,
      activities: 'yes',
      hidden: 'yes',
    });
    expect(mine.text).toContain('Your choice is saved.');
    expect(await rung(3)).toMatchObject({
      ...ofContact,
      event: 'team.consent',
      before: { hidden: false },
      after: { hidden: true },
    });

    const left = await browser.send(`${stage.url}/mine/leave`, { team: team.id });
    expect(left.text).toContain('You have left Harbor Gym');
    expect(await rung(4)).toMatchObject({ ...ofContact, event: 'team.left', after: null });
    expect(
      stage.sandbox.strava.state.grants.refreshTokens.filter(
        ({ grant }) =>
          grant.athleteId === id && !grant.revoked && grant.scopes.includes('activity:read_all'),
      ),
    ).toEqual([]);
    expect(await team.athletes()).toMatchObject([{ state: 'revoked', scopes: [] }]);
    expect((await team.ask('POST', '/token', { athleteId })).status).toBe(403);
  });

  it('who disconnects at Strava has left every team', async () => {
    const teams = [await stage.openTeam(), await stage.openTeam('Bay Runners')];
    const { browser, on } = stage.athlete('Dana');
    for (const team of teams) {
      await browser.viaStrava(team.link, ACTIVITIES);
      await turnOn(stage.url, stage.hooks.target(team.id), ['team.left'], team.tenant);
    }
    // Whole seconds are all that Strava tells.
    await stage.relay.database.query(
      "update relay.member set granted_on = granted_on - interval '2 seconds'",
    );
    on.deauthorize();
    await stage.hooks.until(() => teams.every(({ id }) => stage.hooks.at(id).length === 1));
    for (const team of teams) expect(await team.athletes()).toMatchObject([{ state: 'revoked' }]);
    const [kept] = await stage.relay.database.query(
      `select count(*)::int as count from relay.permission p join relay.member m on m.athlete = p.athlete where m.team = $1`,
      [teams[0]!.id],
    );
    expect(kept!.count).toBe(0);
  });
});
