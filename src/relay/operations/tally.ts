import type { Query } from '../store/database.ts';

type Counts = { events: number; delivered: number };

/**
 * Counts events and deliveries of each tenant for the status page, in memory until `flush`. A killed
 * process loses the counts of the last seconds, nothing else.
 */
export function createTally(query: Query) {
  let counts = new Map<string, Counts>();
  const of = (tenant: string): Counts => {
    const known = counts.get(tenant) ?? { events: 0, delivered: 0 };
    counts.set(tenant, known);
    return known;
  };
  return {
    event: (tenant: string) => {
      of(tenant).events++;
    },
    delivered: (tenant: string) => {
      of(tenant).delivered++;
    },
    async flush(): Promise<void> {
      if (counts.size === 0) return;
      const rows = [...counts].sort().map(([tenant, of]) => ({ tenant, ...of }));
      counts = new Map();
      await query(
        `insert into relay.tally as t (day, tenant, events, delivered)
         select current_date, tenant, events, delivered
           from json_to_recordset($1::text::json) as x(tenant text, events bigint, delivered bigint)
         on conflict (day, tenant) do update
           set events = t.events + excluded.events, delivered = t.delivered + excluded.delivered`,
        [JSON.stringify(rows)],
      );
    },
  };
}
