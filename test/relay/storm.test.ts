import { setTimeout as later } from 'node:timers/promises';
import fc from 'fast-check';
import { signHeldBell } from '../../src/bells/signing.ts';
import type { Relay } from '../../src/relay/relay.ts';
import { join, leave } from '../../src/relay/team/members.ts';
import { type Hooks, openHooks } from './stage/hooks.ts';
import { openStorage, runRelay, type Storage } from './stage/relays.ts';
import { ask, ringStrava, SECRET, type Sent, stravaEvent, turnOn } from './stage/vendors.ts';

/** Runs of the storm: RELAY_STORMS=100 looks longer. */
const RUNS = Number(process.env.RELAY_STORMS ?? 3);

const TEAMS = {
  RELAY_TOKEN_KEY: '11'.repeat(32),
  RELAY_URL: 'http://127.0.0.1',
  STRAVA_CLIENT_ID: '1',
  STRAVA_CLIENT_SECRET: 'for tests only',
};

let hooks: Hooks;
let storage: Storage;
let relays: Relay[];

beforeAll(async () => {
  hooks = await openHooks();
  storage = await openStorage();
  const first = await runRelay(storage, hooks.origin, TEAMS);
  relays = [first, await runRelay(storage, hooks.origin, TEAMS, first.database)];
});

afterAll(async () => {
  for (const relay of relays.toReversed()) await relay.stop();
  await hooks.close();
  await storage.remove();
});

const query = (text: string, values: unknown[] = []) => relays[0]!.database.query(text, values);

let count = 0;

/** Strava sends again what was not taken. */
async function untilTaken(which: number, event: Sent): Promise<void> {
  const { ok } = await ringStrava(relays[which % 2]!.url, event);
  if (!ok) await untilTaken(which + 1, event);
}

/** What becomes of an attempt to start a Zap. */
const MOODS = ['told', 'told', 'fails', 'answer lost', 'not yet'] as const;

/** A Zap of a team or of one athlete's own connection, and the activities of its bells. */
type Zap = {
  name: string;
  tenant: string;
  /** The id of its subscription while it is on */
  id?: string;
  /** It has to hear of these. */
  must: Set<string>;
  /** It may have heard of these before it was turned off or the athlete left. */
  may: Set<string>;
  /** The ids of the bells that told of each */
  told: Map<string, Set<string>>;
};

/** A team of two athletes, with a Zap of its own and one of each athlete. */
async function gym(moods: readonly (typeof MOODS)[number][]) {
  count++;
  const team = `storm-${count}`;
  const athletes = [count * 10, count * 10 + 1] as const;
  await query('insert into relay.team (id, name, secret) values ($1, $1, $1)', [team]);
  const zapOf = (name: string, tenant: string): Zap => ({
    name,
    tenant,
    must: new Set(),
    may: new Set(),
    told: new Map(),
  });
  const ofTeam = zapOf(team, `team:${team}`);
  const ofAthletes = athletes.map((one) => zapOf(`${team}-${one}`, `strava:${one}`));
  const zaps = [ofTeam, ...ofAthletes];
  const members = new Set<number>();
  const owners = new Map<string, number>();
  const givingBack: Promise<unknown>[] = [];
  let turns = 0;
  let activity = count * 1000;

  const urlOf = (which: number) => relays[which % 2]!.url;

  hooks.answer((name, bell) => {
    const zap = zaps.find((one) => one.name === name);
    if (!zap) return undefined;
    const mood = moods[turns++ % moods.length]!;
    if (mood === 'fails') return { status: 500 };
    if (mood === 'not yet' && zap.id) {
      const held = signHeldBell(SECRET, { bell, subscription: zap.id, seconds: 60 }, Date.now());
      const options = { method: 'POST', body: JSON.stringify(held) };
      givingBack.push(fetch(`${urlOf(turns)}/bells`, options));
      return undefined;
    }
    zap.told.set(bell.record, (zap.told.get(bell.record) ?? new Set()).add(bell.id));
    return mood === 'answer lost' ? 'drop' : undefined;
  });

  const excuse = (zap: Zap, isExcused: (record: string) => boolean) => {
    for (const record of [...zap.must].filter(isExcused)) {
      zap.must.delete(record);
      zap.may.add(record);
    }
  };

  const acts = {
    on: async (who: number, which: number) => {
      const zap = zaps[who % 3]!;
      const target = hooks.target(zap.name);
      zap.id = await turnOn(urlOf(which), target, ['ActivityCreate'], zap.tenant);
    },
    off: async (who: number, which: number) => {
      const zap = zaps[who % 3]!;
      const target = hooks.target(zap.name);
      const { tenant } = zap;
      await ask(urlOf(which), { action: 'unsubscribe', target, tenant, events: [] });
      delete zap.id;
      excuse(zap, () => true);
    },
    join: async (who: number) => {
      const athlete = athletes[who % 2]!;
      const consent = { activities: true, hidden: false, profile: false };
      const joining = { team, athlete: String(athlete), name: 'Dana', consent, scopes: ['read'] };
      await join(query, { ...joining, link: { of: 'anybody' }, at: new Date() });
      members.add(athlete);
    },
    leave: async (who: number) => {
      const athlete = athletes[who % 2]!;
      await leave(query, { team, athlete: String(athlete), at: new Date() });
      members.delete(athlete);
      excuse(ofTeam, (record) => owners.get(record) === athlete);
    },
    upload: async (who: number, which: number) => {
      const athlete = athletes[who % 2]!;
      const record = String(++activity);
      owners.set(record, athlete);
      const hear = [ofAthletes[who % 2]!, ...(members.has(athlete) ? [ofTeam] : [])];
      for (const zap of hear) if (zap.id) zap.must.add(record);
      const event = stravaEvent('create', activity, { owner_id: athlete });
      const copies = Array.from({ length: 1 + (which % 3) }, (_, copy) => which + copy);
      await Promise.all(copies.map((copy) => untilTaken(copy, event)));
    },
  };

  const waiting = async () => {
    await Promise.all(givingBack);
    await query("update pgboss.job set start_after = now() where name = 'bell'");
    const [row] = await query("select count(*)::int as count from pgboss.job where name = 'bell'");
    return row!.count as number;
  };
  const calm = async () => {
    while ((await waiting()) > 0) await later(50);
  };

  return { zaps, acts, calm };
}

const ACTS = ['upload', 'upload', 'upload', 'join', 'leave', 'on', 'off'] as const;

const act = fc.tuple(fc.constantFrom(...ACTS), fc.nat({ max: 5 }), fc.nat({ max: 5 }));

const moods = fc
  .array(fc.constantFrom(...MOODS), { maxLength: 9 })
  // In the end each Zap gets its way.
  .map((some) => ['told' as const, ...some]);

it('tells each Zap that is on of each activity that it may hear of once, and of no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 16 }), moods, async (storm, how) => {
      const { zaps, acts, calm } = await gym(how);
      for (const who of [0, 1, 2]) await acts.on(who, who);
      for (const who of [0, 1]) await acts.join(who);
      for (const [what, who, which] of storm) await acts[what](who, which);
      await calm();
      for (const { name, must, may, told } of zaps) {
        expect({
          name,
          missing: [...must].filter((record) => !told.has(record)),
          foreign: [...told.keys()].filter((record) => !must.has(record) && !may.has(record)),
          twice: [...told].filter(([, ids]) => ids.size > 1),
        }).toEqual({ name, missing: [], foreign: [], twice: [] });
      }
    }),
    { numRuns: RUNS },
  );
}, 300_000);
