import { connect } from 'node:net';
import type { Subscription } from '../../src/bells/signing.ts';
import type { Relay } from '../../src/relay/relay.ts';
import type { Database } from '../../src/relay/store/database.ts';
import { type Hooks, openHooks } from './stage/hooks.ts';
import { openStorage, runRelay, type Storage } from './stage/relays.ts';
import {
  APP,
  ask,
  highlevelEvent,
  LOCATION,
  ringHighlevel,
  ringStrava,
  type Sent,
  signedByHighlevel,
  stravaEvent,
  stravaPath,
  turnOn,
} from './stage/vendors.ts';

let hooks: Hooks;
let storage: Storage;
let relay: Relay;

beforeAll(async () => {
  hooks = await openHooks();
  storage = await openStorage();
  relay = await runRelay(storage, hooks.origin, { RELAY_STATUS_TOKEN: 'token' });
});

afterEach(() => hooks.answer());

afterAll(async () => {
  await hooks.close();
  await relay.stop();
  await storage.remove();
});

let count = 0;
/** A name nobody else has: each test has its own account and hooks. */
const fresh = (word: string) => `${word}${++count}`;

/** An account of its own, with events and a way to ring them. */
function account() {
  const location = fresh('Location');
  return {
    location,
    tenant: `highlevel:${location}`,
    event: (type: string, record: Sent) =>
      highlevelEvent(type, { locationId: location, ...record }),
  };
}

const zapOf = async (tenant: string, events: Parameters<typeof turnOn>[2], agency?: string) => {
  const name = fresh('zap');
  const id = await turnOn(relay.url, hooks.target(name), events, tenant, agency);
  return { name, id, bells: () => hooks.at(name) };
};

const send = (event: Sent, path?: string) => ringHighlevel(relay.url, event, path);

/** Lets a marker through the same queue: when it has arrived, nothing that was wanted before is missing. */
const allArrived = async (tenant: string) => {
  const marker = await zapOf(tenant, ['NoteCreate']);
  const location = tenant.split(':')[1];
  await send(highlevelEvent('NoteCreate', { id: fresh('note'), locationId: location }));
  await hooks.until(() => marker.bells().length === 1);
};

/** Retries wait for seconds and more: here their time has come. */
const hurry = () =>
  relay.database.query(
    "update pgboss.job set start_after = now() - interval '1 second' where state = 'retry'",
  );

const rows = (statement: string, values: unknown[]) => relay.database.query(statement, values);

describe('a doorbell, not a pipe', () => {
  it('says what has happened to which record, and nothing of a person', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactTagUpdate']);
    await send(
      event('ContactTagUpdate', {
        id: 'ContactEx00000000001',
        name: 'Dana Rivers',
        email: 'dana.rivers@example.com',
        phone: '+15550100142',
        tags: ['runner'],
        assignedTo: 'UserEx00000000000001',
        customFields: [{ id: 'FieldEx0000000000001', value: 'half marathon' }],
      }),
    );
    await hooks.until(() => zap.bells().length === 1);
    const [bell] = zap.bells();
    expect(bell).toMatchObject({
      event: 'ContactTagUpdate',
      tenant,
      record: 'ContactEx00000000001',
      parents: { assignedTo: 'UserEx00000000000001' },
      at: '2026-11-29T05:00:00.000Z',
      before: null,
      after: {
        tags: [expect.stringMatching(/^[0-9a-f]{22}$/)],
        assignedTo: 'UserEx00000000000001',
      },
    });
    const stored = await rows(
      'select r::text as row from relay.record r union all select e::text from relay.event e',
      [],
    );
    const kept = JSON.stringify([bell, stored]);
    expect(kept).not.toMatch(/dana|rivers|runner|marathon|5550100142/i);
  });

  it('says what was before, once it has heard of the record', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate', 'ContactTagUpdate', 'ContactDelete']);
    const tags = (...names: string[]) => ({ id: 'c', tags: names });
    await send(event('ContactCreate', tags('a')));
    await send(event('ContactTagUpdate', tags('a', 'b')));
    await send(event('ContactTagUpdate', tags('b')));
    await send(event('ContactDelete', { ...tags('b'), email: 'dana@example.com' }));
    await hooks.until(() => zap.bells().length === 4);
    const [created, added, removed, deleted] = zap.bells();
    const [a] = created!.after!.tags as string[];
    const b = (added!.after!.tags as string[]).find((tag) => tag !== a);
    expect(created!.before).toBeNull();
    expect(added!.before).toEqual({ tags: [a] });
    expect(removed!.before!.tags).toEqual([a, b].sort());
    expect(removed!.after).toEqual({ tags: [b] });
    expect(deleted!.after).toBeNull();
    expect(deleted!.before).toEqual({ tags: [b], email: expect.stringMatching(/^[0-9a-f]{22}$/) });
  });

  it('rings for Strava too', async () => {
    const zap = await zapOf('strava:227615', ['ActivityCreate', 'ActivityUpdate']);
    await ringStrava(relay.url, stravaEvent('create', 16195505000));
    await ringStrava(
      relay.url,
      stravaEvent('update', 16195505000, { updates: { title: 'Messy', private: 'true' } }),
    );
    await hooks.until(() => zap.bells().length === 2);
    expect(zap.bells()).toMatchObject([
      { event: 'ActivityCreate', record: '16195505000', parents: { athleteId: '227615' } },
      { event: 'ActivityUpdate', after: { title: true, private: 'true' } },
    ]);
  });
});

describe('authentic', () => {
  it('takes nothing of HighLevel without its signature', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    const body = JSON.stringify(event('ContactCreate', { id: 'c' }));
    const post = (headers: Record<string, string>, sent = body) =>
      fetch(`${relay.url}/highlevel`, { method: 'POST', headers, body: sent });
    const answers = await Promise.all([
      post({}),
      post({ 'x-ghl-signature': 'N/A' }),
      post({ 'x-ghl-signature': 'bm9uc2Vuc2U=' }),
      post(signedByHighlevel(body), `${body} `),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401]);
    await allArrived(tenant);
    expect(zap.bells()).toEqual([]);
  });

  it('shakes hands with Strava by the verify token, at the secret address alone', async () => {
    const { settingsOf } = await import('../../src/relay/settings.ts');
    const { SECRET } = await import('./stage/vendors.ts');
    const { verifyToken } = settingsOf({ RELAY_SECRET: SECRET }).strava;
    const shake = (path: string, token: string) =>
      fetch(
        `${relay.url}${path}?hub.mode=subscribe&hub.challenge=15f7d1a9&hub.verify_token=${token}`,
      );
    const answer = await shake(stravaPath, verifyToken);
    expect([answer.status, await answer.json()]).toEqual([200, { 'hub.challenge': '15f7d1a9' }]);
    expect((await shake(stravaPath, 'guessed')).status).toBe(403);
    expect((await shake('/strava/guessed', verifyToken)).status).toBe(403);
  });

  it('takes no event of Strava at another address, of another subscription, or of a stranger', async () => {
    const zap = await zapOf('strava:1', ['ActivityCreate']);
    const event = stravaEvent('create', 1, { owner_id: 1 });
    expect((await ringStrava(relay.url, event, '/strava/guessed')).status).toBe(404);
    expect((await ringStrava(relay.url, { ...event, subscription_id: 1 })).status).toBe(200);
    expect((await ringStrava(relay.url, { ...event, owner_id: 2 })).status).toBe(200);
    await ringStrava(relay.url, { ...event, object_id: 2 });
    await hooks.until(() => zap.bells().length > 0);
    expect(zap.bells().map(({ record }) => record)).toEqual(['2']);
  });

  it('drops events of another app, and what it cannot read, with a 2xx', async () => {
    const { event } = account();
    const statuses = await Promise.all(
      [
        event('ContactCreate', { id: 'c', appId: 'another' }),
        event('SomethingNew', { id: 'c' }),
        { type: 'ContactCreate', appId: APP },
        [],
      ].map(async (sent) => (await send(sent as Sent)).status),
    );
    expect(statuses).toEqual([200, 200, 200, 200]);
  });
});

describe('once per Zap', () => {
  it('rings once for an event that comes a hundred times', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    const sent = event('ContactCreate', { id: 'c' });
    const answers = await Promise.all(Array.from({ length: 100 }, () => send(sent)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await allArrived(tenant);
    expect(zap.bells()).toHaveLength(1);
  });

  it('rings a trigger once for a change that HighLevel tells with several events', async () => {
    const { tenant, event } = account();
    const any = await zapOf(tenant, ['OpportunityUpdate', 'OpportunityStageUpdate']);
    const stage = await zapOf(tenant, ['OpportunityStageUpdate']);
    const update = await zapOf(tenant, ['OpportunityUpdate']);
    const at = (pipelineStageId: string) => ({ id: 'o', pipelineStageId, status: 'open' });
    await Promise.all([
      send(event('OpportunityUpdate', at('one'))),
      send(event('OpportunityStageUpdate', at('one'))),
    ]);
    await send(event('OpportunityStageUpdate', at('two')));
    await send(event('OpportunityUpdate', at('two')));
    await allArrived(tenant);
    const stages = (zap: typeof any) =>
      zap.bells().map(({ before, after }) => [before?.pipelineStageId, after?.pipelineStageId]);
    const each = [
      [undefined, 'one'],
      ['one', 'two'],
    ];
    expect([any, stage, update].map(stages)).toEqual([each, each, each]);
  });

  it('rings each Zap of an account, and no Zap of another', async () => {
    const one = account();
    const other = account();
    const [first, second, foreign] = [
      await zapOf(one.tenant, ['ContactCreate']),
      await zapOf(one.tenant, ['ContactCreate', 'ContactUpdate']),
      await zapOf(other.tenant, ['ContactCreate']),
    ];
    await send(one.event('ContactCreate', { id: 'c' }));
    await allArrived(one.tenant);
    expect([first, second, foreign].map((zap) => zap.bells().length)).toEqual([1, 1, 0]);
    expect(first.bells()[0]!.id).not.toBe(second.bells()[0]!.id);
  });
});

describe('delivery', () => {
  it('tries again after errors and lost answers, with the same bell', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    hooks.answer((name, _, times) =>
      name !== zap.name
        ? undefined
        : times === 1
          ? { status: 500 }
          : times === 2
            ? 'drop'
            : undefined,
    );
    await send(event('ContactCreate', { id: 'c' }));
    for (const times of [1, 2, 3]) {
      await hooks.until(() => zap.bells().length === times);
      if (times < 3) await untilItWaits(tenant);
      await hurry();
    }
    expect(new Set(zap.bells().map((bell) => JSON.stringify(bell))).size).toBe(1);
  });

  it('keeps the order of a record while a bell of it waits, and lets other records pass', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactUpdate']);
    hooks.answer((name) =>
      name === zap.name && zap.bells().length === 1 ? { status: 503 } : undefined,
    );
    const change = (id: string, city: string) => send(event('ContactUpdate', { id, city }));
    await change('slow', 'one');
    await hooks.until(() => zap.bells().length === 1);
    await change('slow', 'two');
    await change('slow', 'three');
    await change('quick', 'one');
    await hooks.until(() => zap.bells().length === 2);
    expect(zap.bells().map(({ record }) => record)).toEqual(['slow', 'quick']);
    await hurry();
    await hooks.until(() => zap.bells().length === 5);
    const slow = zap.bells().filter(({ record }) => record === 'slow');
    const ids = slow.map(({ id }) => id);
    expect(ids.slice(1)).toEqual([...new Set(ids)]);
    expect(ids).toEqual([...ids].sort());
  });

  it('waits as long as a 429 says, which takes none of the retries', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    hooks.answer((name) =>
      name === zap.name ? { status: 429, headers: { 'retry-after': '600' } } : undefined,
    );
    await send(event('ContactCreate', { id: 'c' }));
    await hooks.until(() => zap.bells().length === 1);
    await untilItWaits(tenant);
    const [job] = await rows(
      `select extract(epoch from start_after - now())::int as seconds, retry_limit - retry_count as left
         from pgboss.job where group_id = $1 and state = 'retry'`,
      [tenant],
    );
    expect(job!.seconds).toBeGreaterThan(590);
    expect(job!.seconds).toBeLessThanOrEqual(600);
    expect(job!.left).toBe(32);
  });

  it('ends the subscription of a Zap that is off', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    await rows(
      "update relay.subscription set created_on = now() - interval '6 minutes' where id = $1",
      [zap.id],
    );
    hooks.answer((name) => (name === zap.name ? { status: 410 } : undefined));
    await send(event('ContactCreate', { id: 'one' }));
    await hooks.until(() => zap.bells().length === 1);
    await allArrived(tenant);
    await send(event('ContactCreate', { id: 'two' }));
    await allArrived(tenant);
    expect(zap.bells()).toHaveLength(1);
  });

  it('rings on while the hook of a Zap that is being turned on says that it is off', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    hooks.answer((name, _, times) =>
      name === zap.name && times === 1 ? { status: 410 } : undefined,
    );
    await send(event('ContactCreate', { id: 'one' }));
    await hooks.until(() => zap.bells().length === 1);
    await untilItWaits(tenant);
    await hurry();
    await hooks.until(() => zap.bells().length === 2);
    await send(event('ContactCreate', { id: 'two' }));
    await hooks.until(() => zap.bells().length === 3);
    expect(zap.bells().map(({ record }) => record)).toEqual(['one', 'one', 'two']);
  });

  it('follows no redirect', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    const elsewhere = fresh('elsewhere');
    hooks.answer((name) =>
      name === zap.name
        ? { status: 307, headers: { location: hooks.target(elsewhere) } }
        : undefined,
    );
    await send(event('ContactCreate', { id: 'c' }));
    await hooks.until(() => zap.bells().length === 1);
    await allArrived(tenant);
    expect(hooks.at(elsewhere)).toEqual([]);
  });

  it('gives up after a day of retries, says so, lets later bells pass, and replays', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactUpdate']);
    hooks.answer((name) => (name === zap.name ? { status: 500 } : undefined));
    await send(event('ContactUpdate', { id: 'c', city: 'one' }));
    await hooks.until(() => zap.bells().length === 1);
    await untilItWaits(tenant);
    await rows('update pgboss.job set retry_count = retry_limit - 1 where group_id = $1', [tenant]);
    await hurry();
    await hooks.until(() => zap.bells().length === 2);
    hooks.answer();
    await send(event('ContactUpdate', { id: 'c', city: 'two' }));
    await hooks.until(() => zap.bells().length === 3);

    const { operatorToken } = await import('../../src/relay/operations/operatorToken.ts');
    const { SECRET } = await import('./stage/vendors.ts');
    const headers = { authorization: `Bearer ${operatorToken(SECRET)}` };
    const [dead] = (await (await fetch(`${relay.url}/dead`, { headers })).json()) as {
      id: string;
      tenant: string;
      why: string;
    }[];
    const [first, , later] = zap.bells();
    expect(dead).toMatchObject({ id: first!.id, tenant, why: 'status 500' });
    expect(later!.id).not.toBe(first!.id);
    expect((await fetch(`${relay.url}/dead`)).status).toBe(404);

    const answer = await fetch(`${relay.url}/replay/${first!.id}`, { method: 'POST', headers });
    expect(await answer.json()).toEqual({ replayed: 1 });
    await hooks.until(() => zap.bells().length === 4);
    expect(zap.bells()[3]).toEqual(first);
  });
});

const untilItWaits = async (tenant: string) => {
  const waiting = "select 1 from pgboss.job where group_id = $1 and state = 'retry'";
  while ((await rows(waiting, [tenant])).length === 0) await new Promise(setImmediate);
};

describe('fair', () => {
  it('delivers to others while the hooks of a tenant hang', async () => {
    const slow = account();
    const quick = account();
    const hanging = await zapOf(slow.tenant, ['ContactCreate']);
    const zap = await zapOf(quick.tenant, ['ContactCreate']);
    hooks.answer((name) => (name === hanging.name ? 'hang' : undefined));
    await Promise.all(
      Array.from({ length: 100 }, (_, id) => send(slow.event('ContactCreate', { id: `c${id}` }))),
    );
    await hooks.until(() => hanging.bells().length >= 48);
    await send(quick.event('ContactCreate', { id: 'c' }));
    await hooks.until(() => zap.bells().length === 1);
    expect(hanging.bells().length).toBeLessThan(100);
    await unsubscribeAll(slow.tenant);
  });
});

const unsubscribeAll = (tenant: string) =>
  rows('update relay.subscription set ended_on = now() where tenant = $1', [tenant]);

describe('isolated', () => {
  it('takes no subscription that the app has not signed', async () => {
    const post = (body: string) =>
      fetch(`${relay.url}/subscriptions`, { method: 'POST', body }).then(({ status }) => status);
    const asked = {
      action: 'subscribe' as const,
      target: hooks.target('forged'),
      tenant: `highlevel:${LOCATION}`,
      events: ['ContactCreate' as const],
    };
    const time = Math.floor(Date.now() / 1000);
    expect(await post(JSON.stringify({ ...asked, time, signature: 'guessed' }))).toBe(401);
    expect((await ask(relay.url, asked, Date.now() - 301_000)).status).toBe(401);
    expect(await post('nonsense')).toBe(400);
    expect((await ask(relay.url, { ...asked, tenant: 'somebody' })).status).toBe(400);
    expect((await ask(relay.url, { ...asked, events: [] })).status).toBe(400);
  });

  it.each([
    'https://example.com/hooks/standard/1/a/',
    'http://hooks.zapier.com/hooks/standard/1/a/',
    'http://127.0.0.1:1/zap/',
    'http://user@127.0.0.1/',
  ])('rings nowhere but at the hook host: not at %s', async (target) => {
    const answer = await ask(relay.url, {
      action: 'subscribe',
      target,
      tenant: `highlevel:${LOCATION}`,
      events: ['ContactCreate'],
    });
    expect(answer.status).toBe(403);
  });

  it('subscribes a hook once, however often it is asked, and to what it was asked last', async () => {
    const { tenant, event } = account();
    const name = fresh('zap');
    const on = (events: Parameters<typeof turnOn>[2]) =>
      turnOn(relay.url, hooks.target(name), events, tenant);
    const ids = [await on(['ContactCreate']), await on(['ContactCreate', 'ContactUpdate'])];
    expect(ids[0]).toBe(ids[1]);
    await on(['ContactUpdate']);
    await send(event('ContactCreate', { id: 'c' }));
    await send(event('ContactUpdate', { id: 'd' }));
    await allArrived(tenant);
    expect(hooks.at(name).map((bell) => bell.event)).toEqual(['ContactUpdate']);
  });

  it('stays on when a request to turn it off comes after a later one to turn it on', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    const target = hooks.target(zap.name);
    await ask(
      relay.url,
      { action: 'unsubscribe', target, tenant, events: [] },
      Date.now() - 10_000,
    );
    await send(event('ContactCreate', { id: 'c' }));
    await hooks.until(() => zap.bells().length === 1);
  });

  it('rings nothing of before to a Zap that was off in the meantime', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    const target = hooks.target(zap.name);
    hooks.answer((name) => (name === zap.name ? { status: 500 } : undefined));
    await send(event('ContactCreate', { id: 'before' }));
    await hooks.until(() => zap.bells().length === 1);
    await untilItWaits(tenant);
    hooks.answer();
    await ask(relay.url, { action: 'unsubscribe', target, tenant, events: [] });
    expect(await turnOn(relay.url, target, ['ContactCreate'], tenant)).not.toBe(zap.id);
    await hurry();
    await send(event('ContactCreate', { id: 'after' }));
    await allArrived(tenant);
    expect(zap.bells().map(({ record }) => record)).toEqual(['before', 'after']);
  });

  it('rings no more once the Zap is turned off, which may be said twice', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    const off = () =>
      ask(relay.url, { action: 'unsubscribe', target: hooks.target(zap.name), tenant, events: [] });
    expect((await off()).status).toBe(200);
    expect(await (await off()).json()).toEqual({ id: null });
    await send(event('ContactCreate', { id: 'c' }));
    await allArrived(tenant);
    expect(zap.bells()).toEqual([]);
  });
});

describe('ends', () => {
  it('rings Disconnected last when the app is uninstalled from a sub-account', async () => {
    const { tenant, location } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    const last = await zapOf(tenant, ['Disconnected', 'ContactCreate']);
    const uninstall = highlevelEvent('UNINSTALL', {
      locationId: location,
      timestamp: new Date(Date.now() + 60_000).toISOString(),
    });
    await send(uninstall);
    await hooks.until(() => last.bells().length === 1);
    expect(last.bells()[0]).toMatchObject({ event: 'Disconnected', record: location, tenant });
    await send(highlevelEvent('ContactCreate', { id: 'c', locationId: location }));
    await allArrived(tenant);
    expect([zap, last].map((one) => one.bells().length)).toEqual([0, 1]);
  });

  it('ends the sub-accounts of an agency with it, and nothing that began later', async () => {
    const { tenant, event } = account();
    const agency = fresh('Agency');
    const below = await zapOf(tenant, ['ContactCreate'], `highlevel:${agency}`);
    const last = await zapOf(tenant, ['Disconnected'], `highlevel:${agency}`);
    const uninstall = (timestamp: string) =>
      send(highlevelEvent('UNINSTALL', { locationId: undefined, companyId: agency, timestamp }));
    await uninstall('2020-01-01T00:00:00.000Z');
    await send(event('ContactCreate', { id: 'one' }));
    await hooks.until(() => below.bells().length === 1);
    await uninstall(new Date(Date.now() + 60_000).toISOString());
    await send(event('ContactCreate', { id: 'two' }));
    await allArrived(tenant);
    expect(below.bells()).toHaveLength(1);
    expect(last.bells()).toMatchObject([{ tenant, parents: { companyId: agency } }]);
  });

  it('rings Disconnected when an athlete takes the permission back', async () => {
    const zap = await zapOf('strava:77', ['Disconnected', 'ActivityCreate']);
    await ringStrava(relay.url, {
      object_type: 'athlete',
      aspect_type: 'update',
      object_id: 77,
      owner_id: 77,
      event_time: Math.floor(Date.now() / 1000) + 60,
      updates: { authorized: 'false' },
    });
    await hooks.until(() => zap.bells().length === 1);
    await ringStrava(relay.url, stravaEvent('create', 5, { owner_id: 77 }));
    await allArrived(account().tenant);
    expect(zap.bells().map(({ event }) => event)).toEqual(['Disconnected']);
  });
});

describe('survives', () => {
  it('a body of 5 MB, and refuses one of 9 MB', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['InboundMessage']);
    const message = (megabytes: number) =>
      event('InboundMessage', { messageId: 'm', body: 'x'.repeat(megabytes * 1024 * 1024) });
    expect((await send(message(5))).status).toBe(200);
    await hooks.until(() => zap.bells().length === 1);
    const refused = await send(message(9)).then(
      ({ status }) => status,
      () => 413,
    );
    expect(refused).toBe(413);
  });

  it('senders that never come to an end', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    const { hostname, port } = new URL(relay.url);
    const senders = Array.from({ length: 200 }, () => {
      const socket = connect(Number(port), hostname).on('error', () => {});
      socket.write('POST /highlevel HTTP/1.1\r\nhost: relay\r\ncontent-length: 100\r\n\r\n{');
      return socket;
    });
    await send(event('ContactCreate', { id: 'c' }));
    await hooks.until(() => zap.bells().length === 1);
    for (const sender of senders) sender.destroy();
  });
});

describe('never lost once acknowledged', () => {
  /** A relay beside the other one, on the same database with another way to store. */
  const beside = (transaction: Database['transaction']) =>
    runRelay(storage, hooks.origin, {}, { ...relay.database, transaction });

  it('asks for the event again while it cannot be stored, and rings once it is', async () => {
    const { tenant, event } = account();
    const zap = await zapOf(tenant, ['ContactCreate']);
    let isFull = true;
    const other = await beside((work) =>
      isFull
        ? Promise.reject(Object.assign(new Error('disk full'), { code: '53100' }))
        : relay.database.transaction(work),
    );
    const sent = event('ContactCreate', { id: 'c' });
    const statuses = [(await ringHighlevel(other.url, sent)).status];
    isFull = false;
    statuses.push((await ringHighlevel(other.url, sent)).status);
    await hooks.until(() => zap.bells().length === 1);
    expect(statuses).toEqual([429, 200]);
    await other.stop();
  });

  it('answers Strava within its two seconds, also while the database takes longer', async () => {
    await zapOf('strava:99', ['ActivityCreate']);
    let go = () => {};
    const gate = new Promise<void>((open) => {
      go = open;
    });
    const other = await beside((work) => gate.then(() => relay.database.transaction(work)));
    const begun = performance.now();
    const { status } = await ringStrava(other.url, stravaEvent('create', 9, { owner_id: 99 }));
    expect(status).toBe(429);
    expect(performance.now() - begun).toBeLessThan(2000);
    go();
    await other.stop();
  });

  it('answers 2xx to what nobody listens to, and keeps nothing of it', async () => {
    const { event } = account();
    const [before] = await rows('select count(*)::int as events from relay.event', []);
    expect((await send(event('ContactCreate', { id: 'c' }))).status).toBe(200);
    const [after] = await rows('select count(*)::int as events from relay.event', []);
    expect(after).toEqual(before);
  });
});

describe('operations', () => {
  it('says that it is up and ready', async () => {
    const [health, ready] = await Promise.all(
      ['/health', '/ready'].map((path) => fetch(`${relay.url}${path}`)),
    );
    expect([health!.status, ready!.status]).toEqual([200, 200]);
  });

  it('counts in the text form of Prometheus, and names no account', async () => {
    const text = await (await fetch(`${relay.url}/metrics`)).text();
    expect(text).toMatch(/^relay_events_total\{service="highlevel",outcome="stored"\} \d+$/m);
    expect(text).toMatch(/^relay_bells_total\{outcome="delivered"\} \d+$/m);
    expect(text).toMatch(/^relay_bells\{state="waiting"\} \d+$/m);
    expect(text).not.toMatch(/Location|Agency/);
  });

  it('shows its status to who has the token, with everything escaped', async () => {
    const look = (path: string, headers = {}) =>
      fetch(`${relay.url}${path}`, { headers, redirect: 'manual' });
    expect((await look('/status')).status).toBe(401);
    expect((await look('/status?token=guessed')).status).toBe(401);
    const opened = await look('/status?token=token');
    expect([opened.status, opened.headers.get('location')]).toEqual([302, '/status']);
    const cookie = opened.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly/);
    await rows('insert into relay.tally (day, tenant) values (current_date, $1)', [
      'highlevel:<script>alert(1)</script>',
    ]);
    const page = await (await look('/status', { cookie: cookie.split(';')[0]! })).text();
    expect(page).toContain('HighLevel &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain('<script');
  });
});

it('rings once more later where a Zap asks for it, and holds up no other bell', async () => {
  const name = fresh('zap');
  const { tenant, event } = account();
  const asked: Subscription = {
    action: 'subscribe',
    target: hooks.target(name),
    tenant,
    events: ['ContactCreate'],
    again: 3600,
  };
  expect((await ask(relay.url, asked)).status).toBe(200);
  const record = fresh('contact');
  await send(event('ContactCreate', { id: record }));
  await send(event('ContactCreate', { id: record, email: 'new@example.com' }));
  await hooks.until(() => hooks.at(name).length === 2);
  await rows('update pgboss.job set start_after = now() where group_id = $1', [tenant]);
  await hooks.until(() => hooks.at(name).length === 4);
  expect(new Set(hooks.at(name).map(({ id }) => id)).size).toBe(4);
  expect(new Set(hooks.at(name).map((bell) => bell.record))).toEqual(new Set([record]));
  expect((await ask(relay.url, { ...asked, again: -1 })).status).toBe(400);
});
