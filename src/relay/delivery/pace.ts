import type { Query } from '../store/database.ts';

/** Gives each of so many bells the moment to leave, in milliseconds from now. */
export type Pace = (bells: number) => Promise<number[]>;

/**
 * Spaces bells out evenly for all instances together, at Zapier's limit of 30 a second; that keeps within
 * its 10,000 in five minutes too.
 *
 * The next free moment is kept in the database. A moment that lies more than a few seconds ahead comes
 * from a clock that has jumped back, and is forgotten.
 * @see https://docs.zapier.com/integrations/build/operating-constraints
 */
export const paceOf = (query: Query, perSecond: number): Pace => {
  if (perSecond === 0) return async (bells) => Array<number>(bells).fill(0);
  const gap = 1000 / perSecond;
  return async (bells) => {
    const [row] = await query(
      `update relay.pace as p
          set next_on = case when p.next_on between clock_timestamp() and clock_timestamp() + interval '10 seconds'
                             then p.next_on else clock_timestamp() end
                        + $1::int * ($2::float8 * interval '1 millisecond')
        where id = 1
       returning extract(epoch from p.next_on - clock_timestamp())::float8 * 1000 as after`,
      [bells, gap],
    );
    const first = row!.after - bells * gap;
    return Array.from({ length: bells }, (_, index) => Math.max(0, first + index * gap));
  };
};
