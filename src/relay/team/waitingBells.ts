import type { Query } from '../store/database.ts';
import { BELLS, DEAD } from '../store/queues.ts';

/**
 * Takes back the bells of activities that a team was to hear of an athlete who shares them no more. One
 * that is on its way to Zapier is not sent again if that fails.
 */
export const takeBack = (query: Query, team: string, athlete: string): Promise<unknown> =>
  query(
    `delete from pgboss.job
      where name = any($1) and group_id = $2 and state in ('created', 'retry', 'active')
        and data->'bell'->>'athlete' = $3 and data->'bell'->>'event' like 'Activity%'`,
    [[BELLS, DEAD], `team:${team}`, athlete],
  );

/** Deletes every bell of a team about an athlete, those given up included. */
export const forgetBells = (query: Query, team: string, athlete: string): Promise<unknown> =>
  query(
    `delete from pgboss.job
      where name = any($1) and group_id = $2 and data->'bell'->>'athlete' = $3`,
    [[BELLS, DEAD], `team:${team}`, athlete],
  );
