import type { Database, Query } from '../store/database.ts';
import { BELLS, DEAD } from '../store/queues.ts';

/** A bell that was given up after a day. */
export type DeadBell = {
  /** The bell's id, and the engine's for its place among the dead */
  id: string;
  job: string;
  tenant: string;
  event: string;
  record: string;
  /** When the vendor says it happened, and when the relay gave up */
  at: string;
  diedOn: string;
  why: string | null;
};

/** The bells that were given up, oldest first. */
export async function deadBells(query: Query, most = 1000): Promise<DeadBell[]> {
  const rows = await query(
    `select id as job, data->'bell'->>'id' as id, data->'bell'->>'tenant' as tenant, data->'bell'->>'event' as event,
            data->'bell'->>'record' as record, data->'bell'->>'at' as at, created_on,
            coalesce(data->>'why', source_output->>'why') as why
       from pgboss.job where name = $1 and state = 'created' order by created_on, id limit $2`,
    [DEAD, most],
  );
  return rows.map(({ created_on, ...bell }) => ({
    ...(bell as Omit<DeadBell, 'diedOn'>),
    diedOn: new Date(created_on).toISOString(),
  }));
}

/**
 * Sends dead bells once more: one by its id, or all that died since a time (ISO 8601).
 * @returns how many are on their way again.
 */
export async function replay(database: Database, which: string): Promise<number> {
  const since = /^\d{4}-\d{2}-\d{2}/.test(which) ? Date.parse(which) : undefined;
  const all = await deadBells(database.query, 100_000);
  const ids = all
    .filter(({ id, diedOn }) => (since === undefined ? id === which : Date.parse(diedOn) >= since))
    .map(({ job }) => job);
  let moved = 0;
  for (let start = 0; start < ids.length; start += 500) {
    const some = ids.slice(start, start + 500);
    moved += await database.boss.redrive(DEAD, { ids: some, destination: BELLS, limit: 500 });
  }
  return moved;
}
