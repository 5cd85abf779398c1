import type { FetchOptions, Job } from 'pg-boss';
import type { StoredBell } from '../intake/ring.ts';
import type { Database } from '../store/database.ts';
import { BELLS } from '../store/queues.ts';

/**
 * Takes the next bells from the engine. The queue goes from empty to thousands of bells within a second,
 * so the statistics of its table are always out of date: a planner that trusts them expects one bell, and
 * compares each with all others. Without nested loops the time grows with the number of bells, not with
 * its square.
 */
export const nextBells = (
  { boss, transaction }: Database,
  options: FetchOptions,
): Promise<Job<StoredBell>[]> =>
  transaction(async (query, db) => {
    await query('set local enable_nestloop = off');
    return boss.fetch<StoredBell>(BELLS, { ...options, db });
  });
