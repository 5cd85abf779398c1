import fc from 'fast-check';
import { wordOf } from '../../src/bells/signing.ts';
import { approve } from '../../src/dev/sandbox/approve.ts';
import { openBrowser, type Page } from '../../src/dev/sandbox/browser.ts';
import { bellIds } from '../../src/relay/intake/bellIds.ts';
import { ring } from '../../src/relay/intake/ring.ts';
import { forgetOld } from '../../src/relay/team/forget.ts';
import { joinLinks } from '../../src/relay/team/links.ts';
import { leave, leaveWith } from '../../src/relay/team/members.ts';
import { teamOf } from '../../src/relay/team/teams.ts';
import { uuidOf, type VendorEvent } from '../../src/relay/vendors/vendorEvent.ts';
import { ACTIVITIES, openTeamStage, type TeamStage } from './stage/teams.ts';
import { ringStrava, SECRET, stravaEvent, turnOn } from './stage/vendors.ts';

let stage: TeamStage;

beforeAll(async () => {
  stage = await openTeamStage();
});

afterAll(() => stage.close());

const query = (text: string, values: unknown[] = []) => stage.relay.database.query(text, values);

/** A team with an athlete who has joined it. */
async function joined(
  name = 'Harbor Gym',
  first = 'Dana',
  boxes: Record<string, string> = ACTIVITIES,
) {
  const team = await stage.openTeam(name);
  const athlete = stage.athlete(first);
  await athlete.browser.viaStrava(team.link, boxes);
  return { team, ...athlete, athleteId: String(athlete.id) };
}

const secretsOfStrava = () => {
  const { accessTokens, refreshTokens, codes } = stage.sandbox.strava.state.grants;
  return [
    ...accessTokens.map(({ token }) => token),
    ...refreshTokens.map(({ token }) => token),
    ...codes.map(({ code }) => code),
  ];
};

describe('tokens', () => {
  it('stand neither on disk nor in the log as they are', async () => {
    const { team, athleteId } = await joined();
    await team.ask('POST', '/token', { athleteId });
    const kept = (await stage.disk()) + stage.log();
    const secrets = [...secretsOfStrava(), team.secret];
    expect([athleteId, ...secrets].filter((text) => kept.includes(text))).toEqual([athleteId]);
  });

  it('reach the app as access tokens only, refreshed in time', async () => {
    const { team, athleteId } = await joined();
    await query(`update relay.permission set expires_on = now() where athlete = $1`, [athleteId]);
    stage.sandbox.strava.expireAccessTokens();
    const { body } = await team.ask('POST', '/token', { athleteId });
    expect(Object.keys(body).sort()).toEqual(['accessToken', 'expiresAt']);
    const newest = stage.sandbox.strava.state.grants.accessTokens.at(-1)!.token;
    expect(body.accessToken).toBe(newest);
  });

  it('that Strava refuses end the membership, which rings', async () => {
    const { team, athleteId, on } = await joined();
    await turnOn(stage.url, stage.hooks.target('gone'), ['team.left'], team.tenant);
    on.deauthorize();
    await query(`update relay.permission set expires_on = now() where athlete = $1`, [athleteId]);
    const refused = await team.ask('POST', '/token', { athleteId });
    expect(refused.status).toBe(403);
    expect(refused.body.error).toContain('Dana Rivers no longer shares with this team');
    await stage.hooks.until(() => stage.hooks.at('gone').length === 1);
  });

  it('wait where one athlete has used a fair share, and no other athlete waits', async () => {
    const team = await stage.openTeam();
    const [busy, other] = ['Ann', 'Ben'].map((name) => stage.athlete(name));
    for (const one of [busy!, other!]) {
      one.signIn();
      await one.browser.viaStrava(team.link, ACTIVITIES);
    }
    const ask = (id: number) => team.ask('POST', '/token', { athleteId: String(id) });
    const answers = await Promise.all(Array.from({ length: 51 }, () => ask(busy!.id)));
    const late = answers.find(({ status }) => status === 429)!;
    expect(late.body.error).toContain('Ann Rivers');
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await ask(other!.id)).status).toBe(200);
  });
});

describe('a team', () => {
  it('sees nothing of another one', async () => {
    const ours = await joined('Ours', 'Ada');
    const theirs = await joined('Theirs', 'Ben');
    const { athleteId } = theirs;
    const answers = [
      await ours.team.ask('POST', '/token', { athleteId }),
      await ours.team.ask('DELETE', `/athletes/${athleteId}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect(JSON.stringify(await ours.team.athletes())).not.toContain(athleteId);
    expect(await theirs.team.athletes()).toMatchObject([{ state: 'active' }]);
  });

  it('needs its own ID and secret, and other ones once they are rotated', async () => {
    const { team } = await joined();
    const other = await stage.openTeam('Other');
    const ask = async (user: string, password: string) => {
      const basic = Buffer.from(`${user}:${password}`).toString('base64');
      const answer = await fetch(`${stage.url}/team/athletes`, {
        headers: { authorization: `Basic ${basic}` },
      });
      return answer.status;
    };
    expect(await ask(team.id, other.secret)).toBe(401);
    expect(await ask('nobody', team.secret)).toBe(401);
    expect((await fetch(`${stage.url}/team`)).status).toBe(401);
    const { body } = await stage.owner('POST', `/teams/${team.id}/rotate`);
    expect(await ask(team.id, team.secret)).toBe(401);
    expect(await ask(team.id, body.secret)).toBe(200);
    expect((await openBrowser().open(team.link)).status).toBe(404);
    expect((await openBrowser().open(body.link)).status).toBe(200);
  });

  it('that is closed has no athletes, no pages and no tokens any more', async () => {
    const { team, athleteId } = await joined();
    expect((await stage.owner('DELETE', `/teams/${team.id}`)).body).toEqual({ athletes: 1 });
    expect((await team.ask('GET', '')).status).toBe(401);
    expect((await openBrowser().open(team.link)).status).toBe(404);
    expect(await query('select 1 from relay.permission where athlete = $1', [athleteId])).toEqual(
      [],
    );
  });
});

describe('a link', () => {
  const linkFor = async (contactId = 'c1') => {
    const team = await stage.openTeam();
    const { body } = await team.ask('POST', '/links', { contactId, contactName: 'Dana' });
    return { team, url: body.url as string };
  };

  it('cannot be changed in any character', async () => {
    const { url } = await linkFor();
    const word = url.lastIndexOf('/') + 1;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: word, max: url.length - 1 }),
        fc.constantFrom(...'abcXYZ019.-_'),
        async (at, letter) => {
          fc.pre(url[at] !== letter);
          const changed = url.slice(0, at) + letter + url.slice(at + 1);
          expect((await fetch(changed)).status).toBe(404);
        },
      ),
      { numRuns: 60 },
    );
    expect((await fetch(url)).status).toBe(200);
  });

  it('is of one team', async () => {
    const { team, url } = await linkFor();
    const other = await stage.openTeam('Other');
    expect((await fetch(url.replace(team.id, other.id))).status).toBe(404);
    expect((await fetch(team.link.replace(team.id, other.id))).status).toBe(404);
  });

  it('for a contact works once', async () => {
    const { team, url } = await linkFor();
    const [first, second] = [stage.athlete('Dana'), stage.athlete('Ben')];
    await second.browser.open(url);
    first.signIn();
    expect((await first.browser.viaStrava(url, ACTIVITIES)).status).toBe(200);
    second.signIn();
    const late = await second.browser.viaStrava(url, ACTIVITIES);
    expect([late.status, late.text]).toEqual([410, expect.stringContaining('has been used')]);
    expect(await team.athletes()).toHaveLength(1);
    // Whoever used it comes to what they share.
    expect((await first.browser.open(url)).text).toContain('What you share');
  });

  it('for a contact is used by one of two who went to Strava at the same time', async () => {
    const { team, url } = await linkFor();
    const back: string[] = [];
    const people = [stage.athlete('Dana'), stage.athlete('Ben')];
    for (const { browser, signIn } of people) {
      signIn();
      back.push((await approve((await browser.send(url, ACTIVITIES)).url)).url);
    }
    const pages = await Promise.all(people.map(({ browser }, index) => browser.open(back[index]!)));
    expect(pages.map(({ status }) => status).sort()).toEqual([200, 410]);
    expect(await team.athletes()).toHaveLength(1);
  });

  it('makes nobody another contact, and no contact two athletes', async () => {
    const { team, url } = await linkFor('c1');
    const { browser } = stage.athlete('Dana');
    await browser.viaStrava(url, ACTIVITIES);
    const again = await team.ask('POST', '/links', { contactId: 'c1' });
    expect([again.status, again.body.error]).toEqual([409, expect.stringContaining('Dana Rivers')]);
    const { body: other } = await team.ask('POST', '/links', { contactId: 'c2' });
    const page = await browser.viaStrava(other.url, ACTIVITIES);
    expect(page.text).toContain('already shares with Harbor Gym under another name');
    expect(await team.athletes()).toMatchObject([{ contactId: 'c1' }]);
    // The link was not used up.
    const { browser: right } = stage.athlete('Ben');
    expect((await right.viaStrava(other.url, ACTIVITIES)).status).toBe(200);
  });

  it('ends on its day', async () => {
    const { team } = await linkFor();
    const links = joinLinks({ secret: SECRET, url: stage.url }, query);
    const asTeam = (await teamOf(query, team.id))!;
    const made = (days: number, ago: number) =>
      links.forContact(asTeam, { contactId: 'c8', days }, Date.now() - ago * 86_400_000);
    expect((await fetch((await made(2, 1)).url)).status).toBe(200);
    expect((await fetch((await made(1, 1.01)).url)).status).toBe(410);
  });

  it('ends with what is stored of it', async () => {
    const { team } = await linkFor();
    const { body } = await team.ask('POST', '/links', { contactId: 'c9', days: 1 });
    expect((await fetch(body.url)).status).toBe(200);
    await query('delete from relay.link where id = $1', [body.linkId]);
    const gone = await openBrowser().open(body.url);
    expect([gone.status, gone.text]).toEqual([
      410,
      expect.stringContaining('Ask Harbor Gym for a new one'),
    ]);
  });

  it.each([
    [{}, 'contact'],
    [{ contactId: '' }, 'contact'],
    [{ contactId: 'c', days: 0 }, '1 to 90 days'],
    [{ contactId: 'c', days: 1.5 }, '1 to 90 days'],
    [{ contactId: 'c', contactName: 'x'.repeat(201) }, '200 characters'],
  ])('is not made of %j', async (asked, words) => {
    const { team } = await linkFor();
    const { status, body } = await team.ask('POST', '/links', asked);
    expect([status, body.error]).toEqual([400, expect.stringContaining(words)]);
  });
});

describe('a browser', () => {
  it('comes back from Strava as the one that went there, and once', async () => {
    const team = await stage.openTeam();
    const { browser } = stage.athlete('Dana');
    const away = await browser.send(team.link, ACTIVITIES);
    const { url } = await approve(away.url);
    const stranger = await openBrowser().open(url);
    expect([stranger.status, stranger.text]).toEqual([400, expect.stringContaining('start again')]);
    expect(await team.athletes()).toEqual([]);
    expect((await browser.open(url)).status).toBe(200);
    expect((await browser.open(url)).status).toBe(400);
  });

  it('cannot be sent in from elsewhere with a code of somebody else', async () => {
    const { url } = await approve(
      `${stage.env.STRAVA_OAUTH_URL}/authorize?${new URLSearchParams({
        client_id: stage.env.STRAVA_CLIENT_ID!,
        redirect_uri: `${stage.url}/connected`,
        response_type: 'code',
        scope: 'read',
        state: 'made up',
      })}`,
    );
    const { browser } = await joined();
    expect((await browser.open(url)).text).toContain('start again');
  });

  it('does nothing that a form of another site asks for', async () => {
    const { team, browser } = await joined();
    const leave = (origin: string) =>
      browser.send(`${stage.url}/mine/leave`, { team: team.id }, { origin });
    expect((await leave('https://evil.example')).status).toBe(403);
    expect((await leave('null')).status).toBe(403);
    expect(await team.athletes()).toMatchObject([{ state: 'active' }]);
  });

  it('that was forgotten shows nothing', async () => {
    const { browser } = await joined();
    const before = { ...Object.fromEntries(browser.jar) };
    expect((await browser.send(`${stage.url}/mine/sign-out`, {})).text).toContain(
      'What do you share?',
    );
    for (const [name, value] of Object.entries(before)) browser.jar.set(name, value);
    expect((await browser.open(`${stage.url}/mine`)).text).toContain('What do you share?');
  });

  it('gets another cookie when its athlete is known, which scripts cannot read', async () => {
    const team = await stage.openTeam();
    const { browser } = stage.athlete('Dana');
    const away = await browser.send(team.link, ACTIVITIES);
    expect(away.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    const before = [...browser.jar.values()];
    await browser.open((await approve(away.url)).url);
    expect([...browser.jar.values()]).not.toEqual(before);
  });

  it('is limited in how often it tries', async () => {
    const team = await stage.openTeam();
    const from = (address: string) =>
      fetch(team.link, {
        method: 'POST',
        headers: { origin: stage.url, 'x-forwarded-for': `8.8.8.8, ${address}` },
        body: new URLSearchParams({}),
      });
    const answers = [];
    for (let attempt = 0; attempt < 61; attempt++) answers.push((await from('203.0.113.7')).status);
    expect(answers.slice(0, 60)).toEqual(Array(60).fill(400));
    expect(answers[60]).toBe(429);
    expect((await from('203.0.113.8')).status).toBe(400);
  });
});

describe('a page', () => {
  const nasty = `<script>alert(1)</script>"'><img src=x onerror=alert(2)>`;

  const harmless = ({ text }: Page) => {
    expect(text).not.toMatch(/<script|<img src=x/i);
    expect(text).toContain('&lt;script');
  };

  it('runs nothing of a name, whoever chose it', async () => {
    const team = await stage.openTeam(`Gym ${nasty}`);
    const athlete = stage.athlete(nasty);
    const { body } = await team.ask('POST', '/links', { contactId: 'c', contactName: nasty });
    harmless(await athlete.browser.open(body.url));
    harmless(await athlete.browser.viaStrava(body.url, ACTIVITIES));
    const status = await openBrowser().open(`${stage.url}/status?token=token`);
    harmless(status);
    harmless(await athlete.browser.send(`${stage.url}/mine/leave`, { team: team.id }));
  });

  it('shows nothing of what stands in its address, and leads nowhere else', async () => {
    const { browser } = await joined();
    const evil = 'https://evil.example/%3Cscript%3E';
    for (const path of [
      `mine?joined=${evil}`,
      `connected?state=${evil}&error=${evil}&scope=${evil}`,
    ]) {
      const page = await browser.open(`${stage.url}/${path}&next=${evil}&redirect_uri=${evil}`);
      expect(page.url.startsWith(stage.url)).toBe(true);
      expect(page.text).not.toContain('evil');
    }
  });

  it('allows no script, no frame and no form to elsewhere, and is kept nowhere', async () => {
    const { team, browser } = await joined();
    for (const url of [team.link, `${stage.url}/mine`, `${stage.url}/connected`]) {
      const { headers } = await browser.open(url);
      const policy = headers.get('content-security-policy')!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain(`form-action 'self' ${new URL(stage.env.STRAVA_OAUTH_URL!).origin}`);
      expect(policy).not.toMatch(/script-src|unsafe/);
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    }
  });

  it('takes no consent for granted, and asks Strava for no more than the boxes', async () => {
    const team = await stage.openTeam();
    const { browser } = stage.athlete('Dana');
    const page = await browser.open(team.link);
    expect(page.text).not.toContain('checked');
    const none = await browser.send(team.link, {});
    expect([none.status, none.text]).toEqual([
      400,
      expect.stringContaining('Tick at least one box'),
    ]);
    const scopes = async (...boxes: string[]) => {
      const form = Object.fromEntries(boxes.map((box) => [box, 'yes']));
      return new URL((await browser.send(team.link, form)).url).searchParams.get('scope');
    };
    expect(await scopes('activities')).toBe('read,activity:read');
    expect(await scopes('profile')).toBe('read,profile:read_all');
    expect(await scopes('activities', 'hidden')).toBe('read,activity:read,activity:read_all');
  });

  it('says what to do when Strava is refused, and takes less for less', async () => {
    const team = await stage.openTeam();
    const { browser } = stage.athlete('Dana');
    const boxes = { activities: 'yes', hidden: 'yes' };
    const refused = await browser.viaStrava(team.link, boxes, { deny: true });
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('Try again')]);
    const nothing = await browser.viaStrava(team.link, boxes, { scopes: ['read'] });
    expect(nothing.status).toBe(403);
    expect(await team.athletes()).toEqual([]);
    await browser.viaStrava(team.link, boxes, { scopes: ['read', 'activity:read'] });
    expect(await team.athletes()).toMatchObject([{ consent: { activities: true, hidden: false } }]);
  });
});

describe('a smaller choice', () => {
  it('holds at once, although Strava has not confirmed it', async () => {
    const { team, browser, athleteId } = await joined('Gym', 'Dana', {
      activities: 'yes',
      profile: 'yes',
    });
    const consent = `${stage.url}/mine/consent`;
    await browser.send(consent, { team: team.id, profile: 'yes' });
    expect(await team.athletes()).toMatchObject([
      { consent: { activities: false, profile: true } },
    ]);
    const refused = await team.ask('POST', '/token', { athleteId });
    expect([refused.status, refused.body.error]).toEqual([
      403,
      expect.stringContaining('has to finish'),
    ]);
    expect((await browser.open(`${stage.url}/mine`)).text).toContain('Finish on Strava');
    await browser.viaStrava(consent, { team: team.id, profile: 'yes' });
    const { body } = await team.ask('POST', '/token', { athleteId });
    const answer = await fetch(`${stage.env.STRAVA_API_URL}/athlete/activities`, {
      headers: { authorization: `Bearer ${body.accessToken}` },
    });
    expect(answer.status).toBe(401);
  });

  it('is not confirmed by another athlete', async () => {
    const { team, browser } = await joined();
    stage.athlete('Ben');
    const page = await browser.viaStrava(`${stage.url}/mine/consent`, {
      team: team.id,
      activities: 'yes',
      profile: 'yes',
    });
    expect(page.text).toContain('You are somebody else on Strava');
    expect(await team.athletes()).toMatchObject([{ consent: { profile: false } }]);
  });
});

describe('an athlete who leaves', () => {
  /** Bells that no hook takes: they stay in the queue. */
  const withWaitingBells = async () => {
    const everything = await joined('Gym', `Zoe${Math.random()}`);
    const { team, id } = everything;
    stage.hooks.answer(() => ({ status: 500 }));
    await turnOn(
      stage.url,
      stage.hooks.target(team.id),
      ['ActivityCreate', 'team.left'],
      team.tenant,
    );
    await ringStrava(stage.url, stravaEvent('create', id, { owner_id: id }));
    await stage.hooks.until(() => stage.hooks.at(team.id).length === 1);
    return everything;
  };

  afterEach(() => stage.hooks.answer());

  it('has no tokens at once, no waiting bells, and a day later nothing at all', async () => {
    const { team, browser, athleteId } = await withWaitingBells();
    const { name } = (await team.athletes())[0]!;
    await browser.send(`${stage.url}/mine/leave`, { team: team.id });
    expect(await query('select 1 from relay.permission where athlete = $1', [athleteId])).toEqual(
      [],
    );
    expect(await query('select 1 from relay.browser where athlete = $1', [athleteId])).toEqual([]);
    const waiting = await query(
      `select data->'bell'->>'event' as event from pgboss.job
        where data->'bell'->>'athlete' = $1 and state in ('created', 'retry')`,
      [athleteId],
    );
    expect(waiting.filter(({ event }) => event !== 'team.left')).toEqual([]);
    await query(
      "update relay.member set left_on = now() - interval '23 hours 1 minute' where athlete = $1",
      [athleteId],
    );
    await forgetOld(stage.relay.database.query);
    const disk = await stage.disk();
    expect([athleteId, name].filter((text) => disk.includes(text))).toEqual([]);
  });

  it('rings no team that is told of an activity at this moment', async () => {
    const { team, id, athleteId } = await joined();
    await turnOn(stage.url, stage.hooks.target('at-once'), ['ActivityCreate'], team.tenant);
    const { database } = stage.relay;
    const at = new Date();
    const racing = {
      ...database,
      transaction: (async (work) => {
        await leave(database.query, { team: team.id, athlete: athleteId, at });
        return database.transaction(work);
      }) as typeof database.transaction,
    };
    const event: VendorEvent = {
      key: uuidOf(`at once ${id}`),
      event: 'ActivityCreate',
      tenants: [],
      teamsOf: athleteId,
      record: '1',
      parents: { athleteId },
      at: at.toISOString(),
      after: {},
    };
    const rung = await ring(racing, [event], {
      nextId: bellIds(),
      priorityOf: () => 0,
      turnOf: () => 0,
    });
    expect([...rung.values()]).toEqual([[]]);
  });

  it('and comes back stays, though an old token is refused late', async () => {
    const { team, athleteId } = await joined();
    const scopes = 'activity:read read';
    const refused = new Date(Date.now() - 60_000);
    const lost = { athlete: athleteId, scopes, at: refused };
    expect(await leaveWith(query, lost)).toEqual([]);
    expect(await team.athletes()).toMatchObject([{ state: 'active' }]);
    expect(await leaveWith(query, { ...lost, at: new Date() })).toHaveLength(1);
  });

  it('can be exported and deleted by the owner, all of it', async () => {
    const { athleteId, id } = await withWaitingBells();
    const { body } = await stage.owner('GET', `/athletes/${athleteId}`);
    expect(body).toMatchObject({
      athlete: athleteId,
      teams: [{ activities: true }],
      tokens: [{ scopes: 'activity:read read' }],
      bells: [{ bell: { event: 'ActivityCreate' } }],
    });
    for (const secret of secretsOfStrava()) expect(JSON.stringify(body)).not.toContain(secret);
    expect((await stage.owner('DELETE', `/athletes/${athleteId}`)).body).toEqual({
      teams: 1,
      isRevoked: true,
    });
    expect((await stage.disk()).includes(athleteId)).toBe(false);
    const grants = stage.sandbox.strava.state.grants.refreshTokens.filter(
      ({ grant }) => grant.athleteId === id && !grant.revoked,
    );
    expect(grants).toEqual([]);
  });

  it('is told what is left to do when Strava does not answer', async () => {
    const { team, browser, athleteId } = await joined();
    stage.sandbox.fail({ path: /revoke/, status: 500 });
    const page = await browser.send(`${stage.url}/mine/leave`, { team: team.id });
    expect(page.text).toContain('on strava.com under Settings, My Apps');
    expect(await query('select 1 from relay.permission where athlete = $1', [athleteId])).toEqual(
      [],
    );
  });

  it('keeps the permission that another team needs', async () => {
    const { team, browser, athleteId } = await joined();
    const other = await stage.openTeam('Bay Runners');
    await browser.viaStrava(other.link, ACTIVITIES);
    const page = await browser.send(`${stage.url}/mine/leave`, { team: team.id });
    expect(page.text).toContain('You still share with another team');
    const { body } = await other.ask('POST', '/token', { athleteId });
    const answer = await fetch(`${stage.env.STRAVA_API_URL}/athlete`, {
      headers: { authorization: `Bearer ${body.accessToken}` },
    });
    expect(answer.status).toBe(200);
  });

  it('can be removed by the app and on the status page, by nobody else', async () => {
    const one = await joined();
    expect((await one.team.ask('DELETE', `/athletes/${one.athleteId}`)).body).toEqual({
      removed: true,
    });
    expect((await one.team.ask('DELETE', `/athletes/${one.athleteId}`)).body).toEqual({
      removed: false,
    });
    const other = await joined();
    const form = { team: other.team.id, athlete: other.athleteId };
    const remove = `${stage.url}/status/remove`;
    expect((await openBrowser().send(remove, form)).status).toBe(404);
    expect(await other.team.athletes()).toMatchObject([{ state: 'active' }]);
    const owner = openBrowser();
    const status = await owner.open(`${stage.url}/status?token=token`);
    expect(status.text).toContain('Remove Dana Rivers now');
    await owner.send(remove, form);
    expect(await other.team.athletes()).toMatchObject([{ state: 'revoked' }]);
  });
});

describe('what they share', () => {
  it('is shown to athletes who say at Strava who they are, and to no strangers', async () => {
    const { id } = await joined('Harbor Gym', 'Dana');
    stage.sandbox.strava.signIn(id);
    const signIn = `${stage.url}/mine/sign-in`;
    expect((await openBrowser().viaStrava(signIn, {})).text).toContain('Leave Harbor Gym');
    const { browser } = stage.athlete('Eve');
    const stranger = await browser.viaStrava(signIn, {});
    expect([stranger.status, stranger.text]).toEqual([
      404,
      expect.stringContaining('You share nothing'),
    ]);
  });
});

describe('an application', () => {
  it('that is full sends nobody new to Strava', async () => {
    const { team, browser } = await joined();
    const full = await stage.beside({ STRAVA_ATHLETE_LIMIT: '1' });
    const link = team.link.replace(stage.url, full.url);
    const late = await openBrowser().send(link, ACTIVITIES);
    expect([late.status, late.text]).toEqual([403, expect.stringContaining('has no place left')]);
    // Cookies do not look at ports: this is who shares already.
    const again = await browser.send(link, ACTIVITIES);
    expect(again.url).toContain('/oauth/authorize');
    await full.stop();
  });

  it('of teams alone has webhooks of its own, and rings teams alone', async () => {
    const { team, id, athleteId } = await joined();
    const apart = await stage.beside({
      STRAVA_CLIENT_ID: 'the one of Zapier',
      STRAVA_TEAM_CLIENT_ID: stage.env.STRAVA_CLIENT_ID!,
      STRAVA_TEAM_CLIENT_SECRET: stage.env.STRAVA_CLIENT_SECRET!,
      STRAVA_TEAM_SUBSCRIPTION_ID: '5',
    });
    const own = `strava:${athleteId}`;
    for (const [name, tenant] of [
      ['team', team.tenant],
      ['own', own],
    ] as const) {
      await turnOn(apart.url, stage.hooks.target(`${name}-apart`), ['ActivityCreate'], tenant);
    }
    const event = stravaEvent('create', id, { owner_id: id });
    // Strava tells of one activity through both applications.
    await ringStrava(
      apart.url,
      { ...event, subscription_id: 5 },
      `/strava/${wordOf(SECRET, 'strava team path')}`,
    );
    await ringStrava(apart.url, event);
    await ringStrava(apart.url, { ...event, object_id: 2 });
    await stage.hooks.until(() => stage.hooks.at('own-apart').length === 2);
    expect(stage.hooks.at('team-apart').map(({ record }) => record)).toEqual([String(id)]);
    await apart.stop();
  });
});

describe('an import of old activities', () => {
  it('holds up no other athlete of the team', async () => {
    const team = await stage.openTeam();
    const [importer, other] = ['Ann', 'Ben'].map((name) => {
      const athlete = stage.athlete(name);
      return { ...athlete, join: () => athlete.browser.viaStrava(team.link, ACTIVITIES) };
    });
    importer!.signIn();
    await importer!.join();
    other!.signIn();
    await other!.join();
    await turnOn(stage.url, stage.hooks.target('import'), ['ActivityCreate'], team.tenant);
    const upload = (id: number, owner: number) =>
      ringStrava(stage.url, stravaEvent('create', id, { owner_id: owner }));
    await Promise.all(Array.from({ length: 300 }, (_, id) => upload(7000 + id, importer!.id)));
    await upload(8000, other!.id);
    const bells = () => stage.hooks.at('import');
    await stage.hooks.until(() => bells().some(({ record }) => record === '8000'));
    await stage.hooks.until(() => bells().length === 11);
    const [row] = await query(
      `select count(*)::int as count, max(start_after) - now() < interval '8 hours' as soon
         from pgboss.job where group_id = $1 and state = 'created'`,
      [team.tenant],
    );
    expect(row).toEqual({ count: 290, soon: true });
  });
});
