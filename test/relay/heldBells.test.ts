import type { Bell } from '../../src/bells/bell.ts';
import { type HeldBell, signBell, signHeldBell } from '../../src/bells/signing.ts';
import { deadBells, replay } from '../../src/relay/operations/dead.ts';
import { ACTIVITIES, openTeamStage, type TeamStage } from './stage/teams.ts';
import { ringStrava, SECRET, stravaEvent, turnOn } from './stage/vendors.ts';

let stage: TeamStage;

beforeAll(async () => {
  stage = await openTeamStage();
});

afterAll(() => stage.close());

const query = (text: string, values: unknown[] = []) => stage.relay.database.query(text, values);

const post = (body: unknown) =>
  fetch(`${stage.url}/bells`, { method: 'POST', body: JSON.stringify(body) });

/** The app gives a bell back. */
const giveBack = async (held: HeldBell, secret = SECRET, now = Date.now()) =>
  (await post(signHeldBell(secret, held, now))).status;

let count = 0;

/** A Zap that has heard of an activity. */
async function rungZap() {
  const owner = 7_000 + ++count;
  const tenant = `strava:${owner}`;
  const name = `held${owner}`;
  const subscription = await turnOn(
    stage.url,
    stage.hooks.target(name),
    ['ActivityCreate'],
    tenant,
  );
  await ringStrava(stage.url, stravaEvent('create', owner, { owner_id: owner }));
  const bells = () => stage.hooks.at(name);
  await stage.hooks.until(() => bells().length === 1);
  return { tenant, subscription, bells, bell: bells()[0]! };
}

/** Bells that ring later, without the one that was just delivered and is about to go. */
const waiting = (tenant: string) =>
  query(
    `select extract(epoch from start_after - now())::int as seconds from pgboss.job
      where group_id = $1 and name = 'bell' and start_after > now()`,
    [tenant],
  );

const hurry = (tenant: string) =>
  query('update pgboss.job set start_after = now() where group_id = $1', [tenant]);

it('rings again under its own id, once however often it is given back', async () => {
  const { tenant, subscription, bells, bell } = await rungZap();
  const held = { bell, subscription, seconds: 900 };
  expect(await Promise.all([giveBack(held), giveBack(held)])).toEqual([200, 200]);
  const [{ seconds }, ...others] = (await waiting(tenant)) as [{ seconds: number }];
  expect(others).toEqual([]);
  expect(seconds).toBeGreaterThan(890);
  expect(seconds).toBeLessThanOrEqual(1350);
  await hurry(tenant);
  await stage.hooks.until(() => bells().length === 2);
  expect(bells()[1]).toEqual({ ...bell, held: 1 });
});

it('waits longer each time, an hour and a half at most', async () => {
  const { tenant, subscription, bell } = await rungZap();
  const pauses = [];
  for (const held of [0, 3, 20]) {
    await query('delete from pgboss.job where group_id = $1', [tenant]);
    await giveBack({ bell: { ...bell, held }, subscription, seconds: 1 });
    pauses.push((await waiting(tenant))[0]!.seconds);
  }
  const [first, later, last] = pauses;
  expect(first).toBeLessThanOrEqual(45);
  expect(later).toBeGreaterThan(230);
  expect(last).toBeGreaterThan(3590);
  expect(last).toBeLessThanOrEqual(5400);
});

it('is given up after a day, and can be replayed', async () => {
  const { tenant, subscription, bells, bell } = await rungZap();
  const dayAgo = (Date.now() - 86_400_001).toString(16).padStart(12, '0');
  const id = `${dayAgo.slice(0, 8)}-${dayAgo.slice(8)}${bell.id.slice(13)}`;
  const { signature: _, ...rung } = bell;
  const old = signBell(SECRET, { ...rung, id });
  expect(await giveBack({ bell: old, subscription, seconds: 60 })).toBe(410);
  const dead = (await deadBells(query)).filter((one) => one.tenant === tenant);
  expect(dead).toMatchObject([{ id, why: expect.stringContaining('could not read') }]);
  await replay(stage.relay.database, id);
  await stage.hooks.until(() => bells().length === 2);
  expect(bells()[1]).toMatchObject({ id, held: 1 });
});

it('does not ring a Zap that is off, or of another account', async () => {
  const [one, other] = [await rungZap(), await rungZap()];
  const { bell, subscription } = one;
  expect(await giveBack({ bell, subscription: other.subscription, seconds: 60 })).toBe(410);
  await query('update relay.subscription set ended_on = now() where id = $1', [subscription]);
  expect(await giveBack({ bell, subscription, seconds: 60 })).toBe(410);
  expect(await waiting(one.tenant)).toEqual([]);
});

it('does not ring for an athlete who has left the team meanwhile', async () => {
  const team = await stage.openTeam();
  const { id, browser } = stage.athlete('Dana');
  await browser.viaStrava(team.link, ACTIVITIES);
  const target = stage.hooks.target('held-team');
  const subscription = await turnOn(stage.url, target, ['ActivityCreate'], team.tenant);
  await ringStrava(stage.url, stravaEvent('create', 1, { owner_id: id }));
  await stage.hooks.until(() => stage.hooks.at('held-team').length === 1);
  const bell = stage.hooks.at('held-team')[0] as Bell;
  const held = { bell, subscription, seconds: 60 };
  expect(await giveBack(held)).toBe(200);
  await browser.send(`${stage.url}/mine/leave`, { team: team.id });
  expect(await waiting(team.tenant)).toEqual([]);
  expect(await giveBack(held)).toBe(410);
});

it('is taken from the app alone, and in time', async () => {
  const { subscription, bell } = await rungZap();
  const held = { bell, subscription, seconds: 60 };
  expect(await giveBack(held, 'another secret, long enough for a relay')).toBe(401);
  expect(await giveBack(held, SECRET, Date.now() - 301_000)).toBe(401);
  expect(await giveBack({ ...held, bell: { ...bell, record: 'other' } })).toBe(401);
  for (const body of ['nonsense', { ...held, subscription: 's1' }, { bell: {} }]) {
    expect((await post(body)).status).toBe(400);
  }
});
