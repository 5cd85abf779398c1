import type { Db, PgBoss } from 'pg-boss';
import type { Bell } from '../../bells/bell.ts';
import { DISCONNECTED, type EventName, isTeamEvent } from '../../bells/eventNames.ts';
import type { Database, Query } from '../store/database.ts';
import { BELLS } from '../store/queues.ts';
import { notePassed, stillShared, withTeams } from '../team/hearing.ts';
import { leaveAll } from '../team/members.ts';
import type { VendorEvent } from '../vendors/vendorEvent.ts';
import { type Remembered, remember, type Told, UNKNOWN } from './changes.ts';

/** What the engine keeps of a bell: the bell itself, unsigned, and whose hook it goes to; of one that was given up here, why. */
export type StoredBell = { subscription: string; bell: Omit<Bell, 'signature'>; why?: string };

/** A subscription that an event concerns: of the account, or of a sub-account whose agency disconnects. */
type Listener = {
  of: string;
  tenant: string;
  event: EventName;
  id: string;
  events: EventName[];
  created_on: Date;
  /** Seconds after which each bell rings once more */
  again: number | null;
};

const pairOf = (tenant: string, event: string) => `${event} ${tenant}`;

/**
 * Who listens to these events. One look-up for all of them, by index: `offset 0` has the database look up
 * pair by pair, where it would else read all subscriptions to find those of a few accounts.
 */
async function listenersOf(query: Query, events: VendorEvent[]): Promise<Map<string, Listener[]>> {
  const pairs = events.flatMap(({ tenants, event }) =>
    tenants.map((tenant) => ({ tenant, event })),
  );
  const rows = await query(
    `with asked as (
       select distinct tenant, event
         from json_to_recordset($1::text::json) as x(tenant text, event text)
     )
     select asked.tenant as of, asked.tenant, asked.event, s.id, s.events, s.created_on, s.again
       from asked, lateral (
         select s.*
           from relay.listener l
           join relay.subscription s on s.id = l.subscription
          where l.tenant = asked.tenant and l.event = asked.event
         offset 0
       ) s
     union all
     select s.agency as of, s.tenant, asked.event, s.id, s.events, s.created_on, s.again
       from asked
       join relay.subscription s on s.agency = asked.tenant and s.ended_on is null
      where asked.event = $2 and asked.event = any(s.events)`,
    [JSON.stringify(pairs), DISCONNECTED],
  );
  const listeners = new Map<string, Listener[]>();
  for (const row of rows as Listener[]) {
    const pair = pairOf(row.of, row.event);
    listeners.set(pair, [...(listeners.get(pair) ?? []), row]);
  }
  return listeners;
}

/** Of these events those that were never stored before, which they are from now on. */
async function unheard(query: Query, events: VendorEvent[]): Promise<VendorEvent[]> {
  const once = new Map(events.map((event) => [event.key, event]));
  const rows = await query(
    `insert into relay.event (key) select unnest($1::uuid[]) on conflict do nothing returning key`,
    [[...once.keys()].sort()],
  );
  const fresh = new Set(rows.map(({ key }) => key));
  return [...once.values()].filter(({ key }) => fresh.has(key));
}

/** What each event tells of its record; the records are locked until the transaction ends. */
async function toldBy(query: Query, events: VendorEvent[]): Promise<Map<string, Told>> {
  const told = new Map<string, Told>();
  const changes = events.filter(({ change }) => change);
  if (changes.length === 0) return told;
  const scopes = [...new Set(changes.map(({ change }) => change!.scope))].sort();
  const tenants = new Map(changes.map(({ change, tenants: [first] }) => [change!.scope, first]));
  const rows = await query(
    `insert into relay.record as r (scope, tenant)
     select * from unnest($1::uuid[], $2::text[])
     on conflict (scope) do update set touched_on = now()
     returning scope, facts, told_at, seen, heard`,
    [scopes, scopes.map((scope) => tenants.get(scope))],
  );
  const records = new Map<string, Remembered>(
    rows.map(({ scope, facts, told_at, seen, heard }) => [
      scope,
      {
        facts: facts && JSON.parse(facts),
        at: told_at && Number(told_at),
        seen: JSON.parse(seen),
        heard: JSON.parse(heard),
      },
    ]),
  );
  for (const event of changes) {
    const { scope } = event.change!;
    const { now, told: of } = remember(records.get(scope) ?? UNKNOWN, event, Date.now());
    records.set(scope, now);
    told.set(event.key, of);
  }
  const changed = [...records].map(([scope, { facts, at, seen, heard }]) => ({
    scope,
    tenant: tenants.get(scope),
    facts: facts && JSON.stringify(facts),
    told_at: at === null ? null : String(at),
    seen: JSON.stringify(seen),
    heard: JSON.stringify(heard),
  }));
  // All of them are there: as a conflict each is found by its key, however many records there are.
  await query(
    `insert into relay.record (scope, tenant, facts, told_at, seen, heard)
     select *
       from json_to_recordset($1::text::json)
         as x(scope uuid, tenant text, facts text, told_at text, seen text, heard text)
     on conflict (scope) do update
       set facts = excluded.facts, told_at = excluded.told_at, seen = excluded.seen,
           heard = excluded.heard`,
    [JSON.stringify(changed)],
  );
  return told;
}

/** Ends what the tenant, or an agency's sub-accounts, had subscribed to before it disconnected. */
const endSubscriptions = (query: Query, { tenants, at }: VendorEvent) =>
  query(
    `with ended as (
       update relay.subscription set ended_on = now()
        where (tenant = any($1) or agency = any($1)) and ended_on is null
          and created_on < $2::timestamptz + interval '1 second'
       returning id
     ), silent as (
       delete from relay.listener where subscription in (select id from ended)
     )
     delete from relay.record where tenant = any($1)`,
    [tenants, at],
  );

/** What names and orders the bells, and says which happenings of teams follow from an event. */
export type Ringing = {
  nextId: () => string;
  /** The priority of the next bell of a tenant, or of an athlete in a team */
  priorityOf: (whose: string) => number;
  /** Seconds that the next bell of an athlete in a team waits, so that the others have their share */
  turnOf: (athlete: string) => number;
};

const isTeam = (tenant: string) => tenant.startsWith('team:');

/** Who is rung by an event; nobody twice. */
function heardBy(listeners: Map<string, Listener[]>, { tenants, event, at }: VendorEvent) {
  // An account that came back is not disconnected by a webhook of before that comes late. Strava tells whole seconds.
  const isCurrent = ({ created_on }: Listener) =>
    event !== DISCONNECTED || created_on.getTime() < Date.parse(at) + 1000;
  const all = tenants
    .flatMap((tenant) => listeners.get(pairOf(tenant, event)) ?? [])
    .filter(isCurrent);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** The bells of an event, as the engine takes them. */
function jobsFor(
  { event, record, parents, at }: VendorEvent,
  { before, after }: Pick<Told, 'before' | 'after'>,
  rung: Listener[],
  { nextId, priorityOf, turnOf }: Ringing,
) {
  const athlete = parents.athleteId;
  const takesTurn = athlete && !isTeamEvent(event) && rung.some(({ tenant }) => isTeam(tenant));
  const turn = takesTurn ? turnOf(athlete) : 0;
  return rung.flatMap(({ id: subscription, tenant, events, created_on, again }) => {
    const whom = athlete && isTeam(tenant) ? { athlete } : undefined;
    const jobOf = (later: number) => {
      const id = nextId();
      const startAfter = (whom ? turn : 0) + later;
      const facts = { before: before({ events, since: created_on.getTime() }), after };
      const bell = { id, event, tenant, record, parents, ...whom, at, ...facts };
      return {
        id,
        data: { subscription, bell } satisfies StoredBell,
        // One that rings later holds up none of those that come before.
        singletonKey: `${subscription} ${record}${later ? ' again' : ''}`,
        group: { id: tenant },
        priority: priorityOf(whom ? `${tenant} ${athlete}` : tenant),
        ...(startAfter > 0 && { startAfter }),
      };
    };
    return again ? [jobOf(0), jobOf(again)] : [jobOf(0)];
  });
}

/** Stores the bells of events that were never stored before, and gives the tenants that each event rings. */
async function storeBells(
  { query, db }: { query: Query; db: Db },
  boss: PgBoss,
  fresh: VendorEvent[],
  listeners: Map<string, Listener[]>,
  ringing: Ringing,
): Promise<Map<string, string[]>> {
  const bells = new Map<string, string[]>();
  const told = await toldBy(query, fresh);
  const jobs = fresh.flatMap((event) => {
    const { earlier, ...facts } = told.get(event.key) ?? {
      before: () => event.before ?? null,
      after: event.after,
      earlier: [],
    };
    const rung = heardBy(listeners, event).filter(
      (one) => !earlier.some((e) => one.events.includes(e)),
    );
    bells.set(event.key, [...new Set(rung.map(({ tenant }) => tenant))]);
    return jobsFor(event, facts, rung, ringing);
  });
  if (jobs.length > 0) await boss.insert(BELLS, jobs, { db });
  return bells;
}

/**
 * Does something and stores the bells of what has happened, in one transaction: there is never one
 * without the other.
 * @returns what has happened.
 */
export async function announce(
  { boss, transaction }: Database,
  ringing: Ringing,
  happen: (query: Query) => Promise<VendorEvent[]>,
): Promise<VendorEvent[]> {
  return transaction(async (query, db) => {
    const events = await happen(query);
    if (events.length > 0) {
      await storeBells({ query, db }, boss, events, await listenersOf(query, events), ringing);
    }
    return events;
  });
}

/**
 * Stores a bell for every subscription that an event concerns, all in one transaction: once the promise
 * is kept, no bell is lost. Events that nobody listens to leave no trace.
 * @returns the tenants that each event rings, by the key of the event.
 */
export async function ring(
  database: Database,
  sent: VendorEvent[],
  ringing: Ringing,
): Promise<Map<string, string[]>> {
  const events = await withTeams(database.query, sent);
  const listeners = await listenersOf(database.query, events);
  const wanted = events.filter(
    (event) => event.event === DISCONNECTED || heardBy(listeners, event).length > 0,
  );
  if (wanted.length === 0) return new Map();

  return database.transaction(async (query, db) => {
    const within = { query, db };
    const fresh = await stillShared(query, await unheard(query, wanted));
    const bells = await storeBells(within, database.boss, fresh, listeners, ringing);
    const passed = fresh.map((event) => ({ ...event, tenants: bells.get(event.key) ?? [] }));
    await notePassed(query, passed);
    for (const event of fresh) {
      if (event.event !== DISCONNECTED) continue;
      await endSubscriptions(query, event);
      const left = event.teamsOf ? await leaveAll(query, event.teamsOf, new Date(event.at)) : [];
      const rung = await listenersOf(query, left);
      await storeBells(within, database.boss, left, rung, ringing);
    }
    return bells;
  });
}
