import type { Query } from '../store/database.ts';
import { BELLS, DEAD } from '../store/queues.ts';

/**
 * A bell that fails at this moment is about to be replaced by its retry: the first statement waits until
 * it is, the second one finds the retry.
 */
async function deleteBells(query: Query, team: string, athlete: string, which = '') {
  for (let time = 0; time < 2; time++) {
    await query(
      `delete from pgboss.job
        where name = any($1) and group_id = $2 and data->'bell'->>'athlete' = $3 ${which}`,
      [[BELLS, DEAD], `team:${team}`, athlete],
    );
  }
}

/**
 * Takes back the bells of activities that a team was to hear of an athlete who shares them no more. One
 * that is on its way to Zapier is not sent again if that fails.
 */
export const takeBack = (query: Query, team: string, athlete: string): Promise<void> =>
  deleteBells(
    query,
    team,
    athlete,
    "and state in ('created', 'retry', 'active') and data->'bell'->>'event' like 'Activity%'",
  );

/** Deletes every bell of a team about an athlete, those given up included. */
export const forgetBells = (query: Query, team: string, athlete: string): Promise<void> =>
  deleteBells(query, team, athlete);
