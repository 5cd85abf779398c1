import { readFileSync } from 'node:fs';
import { talkTo } from '../../src/relay/operations/talk.ts';
import { type Ask, athleteCommand, teamCommand } from '../../src/relay/operations/teamCommands.ts';
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
    const shared = await browser.open(`${stage.url}/mine`);
    expect(shared.text).toMatch(/Last passed on.*<time datetime="2\d{3}-/);

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

describe('the commands of the owner', () => {
  const ask: Ask = (method, path, body) =>
    talkTo(
      { address: stage.url, settings: settingsOf({ ...vendorEnv, ...stage.env }) },
      method,
      path,
      body,
    );

  it('make a team with a link that works, and another link, and close it', async () => {
    const logo = 'test/browser/harborGym.png';
    const made = await teamCommand(ask, ['create', 'Bay Gym'], { purpose: 'For your plan.', logo });
    const [, id] = /Team ID: +(bay-gym-[0-9a-f]{6})/.exec(made!.join('\n'))!;
    const linkIn = (lines: string[] | undefined) => /http\S+/.exec(lines!.join('\n'))![0];
    const { browser } = stage.athlete('Dana');
    expect((await browser.open(linkIn(made))).text).toContain('For your plan.');
    const shown = await fetch(`${stage.url}/logo/${id}`);
    expect(shown.headers.get('content-type')).toBe('image/png');
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(readFileSync(logo));
    await browser.viaStrava(linkIn(made), ACTIVITIES);
    expect((await teamCommand(ask, ['list'], {}))!.join('\n')).toContain(`${id}  Bay Gym  1  http`);
    const rotated = await teamCommand(ask, ['rotate', id!], {});
    expect(linkIn(rotated)).not.toBe(linkIn(made));
    expect(await teamCommand(ask, ['close', id!], {})).toEqual([
      'The team is closed. 1 athlete has left it.',
    ]);
    await expect(teamCommand(ask, ['rotate', id!], {})).rejects.toThrow('no such team');
  });

  it('say what is wrong with what they are given', async () => {
    const create = (name: string, more = {}) => teamCommand(ask, ['create', name], more);
    await expect(create('x'.repeat(81))).rejects.toThrow('at most 80 characters');
    await expect(create('Gym', { privacy: 'gym.example' })).rejects.toThrow('https://');
    await expect(create('Gym', { logo: 'logo.svg' })).rejects.toThrow('PNG, JPEG or WebP');
    await expect(create('Gym', { logo: 'none.png' })).rejects.toThrow('no file none.png');
    const strange = settingsOf({
      ...vendorEnv,
      RELAY_SECRET: 'another secret, long enough for a relay',
    });
    await expect(
      talkTo({ address: stage.url, settings: strange }, 'GET', '/owner/teams'),
    ).rejects.toThrow('another RELAY_SECRET');
    expect(await teamCommand(ask, ['crate', 'Gym'], {})).toBeUndefined();
  });

  it('tell and delete what is stored of an athlete', async () => {
    const team = await stage.openTeam();
    const { id, browser } = stage.athlete('Dana');
    await browser.viaStrava(team.link, ACTIVITIES);
    const [told] = (await athleteCommand(ask, ['export', String(id)]))!;
    expect(JSON.parse(told!)).toMatchObject({ teams: [{ name: 'Dana Rivers' }] });
    const remove = () => athleteCommand(ask, ['delete', String(id)]);
    expect(await remove()).toEqual([
      'Everything of this athlete is deleted.',
      'The permission at Strava has ended.',
    ]);
    expect(await remove()).toEqual(['Nothing was stored of this athlete.']);
  });
});
