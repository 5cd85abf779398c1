import { setTimeout as later } from 'node:timers/promises';
import type { EventName } from '../../src/bells/eventNames.ts';
import { bellIds } from '../../src/relay/intake/bellIds.ts';
import { fairness } from '../../src/relay/intake/fairness.ts';
import { ring } from '../../src/relay/intake/ring.ts';
import type { Relay } from '../../src/relay/relay.ts';
import { subscribe } from '../../src/relay/subscriptions.ts';
import { uuidOf, type VendorEvent } from '../../src/relay/vendors/vendorEvent.ts';
import { faultyProxy } from './stage/faultyProxy.ts';
import { type Hooks, openHooks } from './stage/hooks.ts';
import { openStorage, openStored, runRelay, type Storage } from './stage/relays.ts';
import {
  highlevelEvent,
  ringHighlevel,
  ringStrava,
  type Sent,
  stravaEvent,
  turnOn,
} from './stage/vendors.ts';

/** Changes in the fault test: RELAY_EVENTS=10000 is the full size. */
const EVENTS = Number(process.env.RELAY_EVENTS ?? 200);
const ACCOUNTS = 5;

let hooks: Hooks;
let storage: Storage;

beforeAll(async () => {
  hooks = await openHooks();
  storage = await openStorage();
});

afterAll(async () => {
  await hooks.close();
  await storage.remove();
});

/** A generator of numbers that gives the same ones each time. */
function drawing(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

type Change = {
  tenant: string;
  record: string;
  names: EventName[];
  sends: ((relay: string) => Promise<Response>)[];
};

/** A change as the vendors tell it: with one event or with several. */
function changeOf(index: number, draw: () => number): Change {
  const account = Math.floor(draw() * ACCOUNTS);
  const location = `Location${account}`;
  const highlevel = (names: EventName[], record: Sent): Change => ({
    tenant: `highlevel:${location}`,
    record: String(record.id),
    names,
    sends: names.map((name) => {
      const event = highlevelEvent(name, { ...record, locationId: location });
      return (relay) => ringHighlevel(relay, event);
    }),
  });
  // The state of the record tells the changes of one record apart.
  const state = { id: `r${Math.floor(draw() * 30)}`, status: `s${index}` };
  const kinds: (() => Change)[] = [
    () => highlevel(['OpportunityUpdate', 'OpportunityStageUpdate'], state),
    () => highlevel(['OpportunityUpdate', 'OpportunityStatusUpdate'], state),
    () => highlevel(['OpportunityUpdate'], state),
    () => highlevel(['InvoiceUpdate', 'InvoicePaid'], { ...state, id: `i${state.id}` }),
    () => highlevel(['NoteCreate'], { id: `n${index}`, contactId: 'c' }),
    () => ({
      tenant: `strava:${account}`,
      record: String(1_000_000 + index),
      names: ['ActivityCreate'],
      sends: [
        (relay) =>
          ringStrava(relay, stravaEvent('create', 1_000_000 + index, { owner_id: account })),
      ],
    }),
  ];
  return kinds[Math.floor(draw() * kinds.length)]!();
}

/** The events that the Zaps of each account listen to. */
const ZAPS: EventName[][] = [
  ['OpportunityUpdate'],
  ['OpportunityUpdate', 'OpportunityStageUpdate', 'OpportunityStatusUpdate'],
  ['OpportunityStageUpdate'],
  ['InvoicePaid', 'InvoiceUpdate', 'NoteCreate'],
];

const hurry = (relay: Relay) =>
  relay.database.query("update pgboss.job set start_after = now() where state = 'retry'");

it(`fires each wanted Zap exactly once for ${EVENTS} changes, whatever the network does`, async () => {
  const draw = drawing(7);
  let relay: Relay | undefined;
  const before = await faultyProxy(() => relay!.url, draw, 0.2);
  const behind = await faultyProxy(() => hooks.origin, draw, 0.1);
  relay = await runRelay(storage, behind.origin);

  const zaps: { name: string; tenant: string; events: EventName[] }[] = [];
  for (let account = 0; account < ACCOUNTS; account++) {
    const location = `highlevel:Location${account}`;
    for (const [index, events] of ZAPS.entries()) {
      zaps.push({ name: `h${account}z${index}`, tenant: location, events });
    }
    zaps.push({ name: `s${account}`, tenant: `strava:${account}`, events: ['ActivityCreate'] });
  }
  for (const { name, tenant, events } of zaps) {
    await turnOn(relay.url, `${behind.origin}/${name}/`, events, tenant);
  }

  const changes = Array.from({ length: EVENTS }, (_, index) => changeOf(index, draw));
  const wanted = changes.flatMap((change) =>
    zaps
      .filter(
        ({ tenant, events }) =>
          tenant === change.tenant && change.names.some((name) => events.includes(name)),
      )
      .map(({ name }) => name),
  ).length;

  // The vendor sends until it has its 2xx, many at a time.
  const sends = changes.flatMap((change) => change.sends);
  const untilTaken = async (send: (relay: string) => Promise<Response>) => {
    for (;;) {
      const answer = await send(before.origin).catch(() => undefined);
      if (answer?.ok) return;
    }
  };
  await Promise.all(
    Array.from({ length: 24 }, async () => {
      for (let send = sends.shift(); send; send = sends.shift()) await untilTaken(send);
    }),
  );

  // Whoever receives bells fires once for each id.
  const fired = () => new Set(hooks.all().map(({ id }) => id));
  let waiting = 1;
  while (waiting > 0) {
    await hurry(relay);
    const [row] = await relay.database.query(
      "select count(*)::int as waiting from pgboss.job where name = 'bell'",
    );
    waiting = row!.waiting;
    await later(20);
  }
  expect(fired().size).toBe(wanted);

  const told = new Map<string, Set<string>>();
  for (const { name } of zaps) {
    for (const bell of hooks.at(name)) {
      const change = [name, bell.record, bell.after?.status].join(' ');
      told.set(change, (told.get(change) ?? new Set()).add(bell.id));
    }
  }
  expect(told.size).toBe(wanted);
  expect([...told.values()].every((ids) => ids.size === 1)).toBe(true);

  await behind.close();
  await before.close();
  await relay.stop();
}, 600_000);

it('lets a bell of anybody overtake a flood', async () => {
  const database = await openStored(storage);
  const naming = { nextId: bellIds(), priorityOf: fairness(() => 0), turnOf: () => 0 };
  const note = (tenant: string, id: number): VendorEvent => ({
    key: uuidOf(`${tenant} ${id}`),
    event: 'NoteCreate',
    tenants: [tenant],
    record: `n${id}`,
    parents: {},
    at: '2026-11-29T05:00:00.000Z',
    after: null,
  });
  for (const tenant of ['highlevel:flood', 'highlevel:other']) {
    await subscribe(database, { target: hooks.target(tenant), tenant, events: ['NoteCreate'] });
  }
  const flood = Array.from({ length: 100 }, (_, id) => note('highlevel:flood', id));
  await ring(database, flood, naming);
  await ring(database, [note('highlevel:other', 0)], naming);
  const next = await database.boss.fetch('bell', { batchSize: 30 });
  expect(next.filter(({ groupId }) => groupId === 'highlevel:other')).toHaveLength(1);
  await database.boss.deleteAllJobs('bell');
  await database.close();
});

it('keeps to the pace', async () => {
  const relay = await runRelay(storage, hooks.origin, { RELAY_HOOKS_PER_SECOND: '20' });
  await turnOn(relay.url, hooks.target('paced'), ['NoteCreate'], 'highlevel:paced');
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: 20 }, (_, id) =>
      ringHighlevel(relay.url, highlevelEvent('NoteCreate', { locationId: 'paced', id: `${id}` })),
    ),
  );
  await hooks.until(() => hooks.at('paced').length === 20);
  expect(performance.now() - begun).toBeGreaterThan(900);
  await relay.stop();
});

it('paces all instances together, and forgets a moment from a clock that has jumped', async () => {
  const relay = await runRelay(storage, hooks.origin);
  const { query } = relay.database;
  await query('update relay.pace set next_on = now()');
  const { paceOf } = await import('../../src/relay/delivery/pace.ts');
  const [one, other] = [paceOf(query, 10), paceOf(query, 10)];
  const first = await one(3);
  const second = await other(2);
  expect(first[0]).toBe(0);
  // The database's clock runs on while it answers.
  expect(first[1]).toBeLessThanOrEqual(100);
  expect(first[2]! - first[1]!).toBeCloseTo(100);
  expect(second[0]).toBeGreaterThan(100);
  expect(second[0]).toBeLessThanOrEqual(300);
  await query("update relay.pace set next_on = now() + interval '1 hour'");
  expect(await one(1)).toEqual([0]);
  await relay.stop();
});
