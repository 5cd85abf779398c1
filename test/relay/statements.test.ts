import { randomUUID } from 'node:crypto';
import { nextBells } from '../../src/relay/delivery/nextBells.ts';
import { createPump } from '../../src/relay/delivery/pump.ts';
import type { Ringing } from '../../src/relay/intake/ring.ts';
import { ring } from '../../src/relay/intake/ring.ts';
import type { Database, Query } from '../../src/relay/store/database.ts';
import type { VendorEvent } from '../../src/relay/vendors/vendorEvent.ts';
import { openStorage, openStored, type Storage } from './stage/relays.ts';

let storage: Storage;
let database: Database;

beforeAll(async () => {
  storage = await openStorage();
  database = await openStored(storage);
  await database.query(
    `with many as (
       insert into relay.subscription (id, target, tenant, events, created_on)
       select gen_random_uuid(), 'https://hooks.zapier.com/' || n, 'highlevel:' || n, '{NoteCreate}', now()
         from generate_series(1, 5000) as n
       returning id, tenant
     )
     insert into relay.listener (tenant, event, subscription) select tenant, 'NoteCreate', id from many`,
  );
  await database.query(
    `insert into relay.record (scope, tenant) select gen_random_uuid(), 'highlevel:1' from generate_series(1, 5000)`,
  );
});

afterAll(async () => {
  await database.close();
  await storage.remove();
});

/** Does some work, and gives how the database carries out its statements. */
async function plansOf(work: (watched: Database) => Promise<unknown>): Promise<string> {
  const plans: string[] = [];
  const watched =
    (query: Query): Query =>
    async (text, values) => {
      if (/^\s*(with|insert|select)/i.test(text)) {
        const plan = await query(`explain ${text}`, values);
        plans.push(...plan.map((row) => row['QUERY PLAN']));
      }
      return query(text, values);
    };
  await work({
    ...database,
    query: watched(database.query),
    transaction: (inside) =>
      database.transaction((query, db) => {
        const engine = watched(async (text, values) => (await db.executeSql(text, values)).rows);
        return inside(watched(query), {
          executeSql: async (text, values) => ({ rows: await engine(text, values) }),
        });
      }),
  });
  return plans.join('\n');
}

let bells = 0;
const ringing: Ringing = {
  nextId: () => randomUUID(),
  priorityOf: () => 0,
  turnOf: () => 0,
};

/** A note of each of so many accounts. */
const notes = (count: number): VendorEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    key: randomUUID(),
    event: 'NoteCreate',
    tenants: [`highlevel:${index + 1}`],
    record: `n${++bells}`,
    parents: {},
    at: new Date().toISOString(),
    after: {},
    change: { scope: randomUUID(), fingerprint: 'new' },
  }));

it('stores bells without reading all subscriptions or all records', async () => {
  const plans = await plansOf((watched) => ring(watched, notes(20), ringing));
  expect(plans).toMatch(/Index.* on listener/);
  expect(plans).not.toMatch(/Seq Scan on (listener|subscription|record)/);
});

it('takes bells without comparing each with all that wait', async () => {
  await ring(database, notes(20), ringing);
  const plans = await plansOf((watched) =>
    nextBells(watched, { batchSize: 10, groupConcurrency: 5 }),
  );
  expect(plans).toMatch(/CTE strict_fifo_heads/);
  expect(plans).not.toMatch(/Nested Loop/);
});

it('gives back in one statement all bells that fail alike', async () => {
  await database.query("delete from pgboss.job where name = 'bell'");
  await ring(database, notes(20), ringing);
  const fail = jest.spyOn(database.boss, 'fail');
  const errors: unknown[] = [];
  let failed = 0;
  await new Promise<void>((resolve) => {
    const pump = createPump({
      database,
      post: async () => ({ outcome: 'failed', why: 'status 500' }),
      sign: (bell) => ({ ...bell, signature: '' }),
      pace: async (count) => Array<number>(count).fill(0),
      together: 256,
      onOutcome: () => {
        failed++;
        if (failed === 20) resolve(pump.stop(5000));
      },
      onError: (error) => errors.push(error),
    });
    pump.start();
  });
  expect(errors).toEqual([]);
  expect(fail).toHaveBeenCalledTimes(1);
  const [row] = await database.query(
    "select count(*)::int from pgboss.job where name = 'bell' and state = 'retry'",
  );
  expect(row!.count).toBe(20);
});
