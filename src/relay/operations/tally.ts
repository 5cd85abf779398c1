import type { Query } from '../store/database.ts';

type Counts = { events: number; delivered: number };

/**
 * Counts events and deliveries of each tenant for the status page, in memory until `flush`. A killed
 * process loses the counts of the last seconds, nothing else.
 */
export function createTally(query: Query) {
  let counts = new Map<string, Counts>();
  const add = (tenant: string, { events = 0, delivered = 0 }: Partial<Counts>) => {
    const known = counts.get(tenant) ?? { events: 0, delivered: 0 };
    counts.set(tenant, {
      events: known.events + events,
      delivered: known.delivered + delivered,
    });
  };
  return {
    event: (tenant: string) => add(tenant, { events: 1 }),
    delivered: (tenant: string) => add(tenant, { delivered: 1 }),
    /** What cannot be written is written by the next flush. */
    async flush(): Promise<void> {
      if (counts.size === 0) return;
      const flushed = counts;
      counts = new Map();
      const rows = [...flushed].sort().map(([tenant, of]) => ({ tenant, ...of }));
      const written = query(
        `insert into relay.tally as t (day, tenant, events, delivered)
         select current_date, tenant, events, delivered
           from json_to_recordset($1::text::json) as x(tenant text, events bigint, delivered bigint)
         on conflict (day, tenant) do update
           set events = t.events + excluded.events, delivered = t.delivered + excluded.delivered`,
        [JSON.stringify(rows)],
      );
      await written.catch((error) => {
        for (const [tenant, of] of flushed) add(tenant, of);
        throw error;
      });
    },
  };
}
