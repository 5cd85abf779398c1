import type { Query } from '../store/database.ts';
import { BELLS, DEAD } from '../store/queues.ts';

/** Bells on their way and bells given up, of all instances together. */
export async function backlogOf(query: Query): Promise<{ waiting: number; dead: number }> {
  const [row] = await query(
    `select (count(*) filter (where name = $1))::int as waiting,
            (count(*) filter (where name = $2))::int as dead
       from pgboss.job
      where name = any($3) and state in ('created', 'retry', 'active')`,
    [BELLS, DEAD, [BELLS, DEAD]],
  );
  return { waiting: row!.waiting, dead: row!.dead };
}

/** A tenant on the status page. */
export type TenantRow = {
  tenant: string;
  zaps: number;
  events: number;
  delivered: number;
  waiting: number;
  dead: number;
};

/** What the busiest tenants have had in the last seven days, and what they wait for. */
export async function tenantsOf(query: Query, most: number): Promise<TenantRow[]> {
  const rows = await query(
    `with zaps as (
       select tenant, count(*)::int as zaps from relay.subscription where ended_on is null group by 1
     ), tallies as (
       select tenant, sum(events)::float8 as events, sum(delivered)::float8 as delivered
         from relay.tally where day > current_date - 7 group by 1
     ), jobs as (
       select group_id as tenant, (count(*) filter (where name = $1))::int as waiting,
              (count(*) filter (where name = $2))::int as dead
         from pgboss.job where name = any($3) and state in ('created', 'retry', 'active') group by 1
     )
     select tenant, coalesce(zaps, 0) as zaps, coalesce(events, 0) as events,
            coalesce(delivered, 0) as delivered, coalesce(waiting, 0) as waiting, coalesce(dead, 0) as dead
       from zaps full join tallies using (tenant) full join jobs using (tenant)
      order by dead desc, waiting desc, events desc, tenant
      limit $4`,
    [BELLS, DEAD, [BELLS, DEAD], most],
  );
  return rows as TenantRow[];
}
