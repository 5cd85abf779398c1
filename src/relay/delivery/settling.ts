import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from 'pg-boss';
import { isDayOld } from '../intake/bellIds.ts';
import type { StoredBell } from '../intake/ring.ts';
import type { Database } from '../store/database.ts';
import { BELLS, RETRIES } from '../store/queues.ts';
import { endSubscription } from '../subscriptions.ts';
import type { Answer } from './post.ts';

/** A bell that was posted, and what came back. */
export type Settled = { job: Job<StoredBell>; answer: Answer | { outcome: 'ended' } };

/** Where bells are settled, and who is told of it. */
type SettlingOptions = {
  database: Database;
  /** Is told of each bell that the database has settled. */
  onSettled: (job: Job<StoredBell>) => void;
  /** Is told whose bell has run out of retries. */
  onDead: (tenant: string) => void;
  onError: (error: unknown) => void;
};

/** Milliseconds in which bells gather to be settled: each statement has its price, however few it is for. */
const GATHER = 8;

/** Milliseconds to wait after the database did not answer. */
export const AWAY = 1000;

const whyOf = ({ answer }: Settled) => ('why' in answer ? answer.why : answer.outcome);

/**
 * Tells the engine what became of bells, many at a time: what is delivered goes, what failed comes again,
 * and what has run out of retries is dead. It works until the database has taken all of it.
 */
export function createSettling({ database, onSettled, onDead, onError }: SettlingOptions) {
  let waiting: Settled[] = [];
  let working: Promise<void> | undefined;

  /** Settles what has come in meanwhile, until it works: the database may be away for a while. */
  const settleAll = async () => {
    while (waiting.length > 0) {
      await sleep(GATHER);
      const all = waiting;
      waiting = [];
      try {
        for (const tenant of await settle(database, all)) onDead(tenant);
        for (const { job } of all) onSettled(job);
      } catch (error) {
        onError(error);
        waiting = [...all, ...waiting];
        await sleep(AWAY);
      }
    }
    working = undefined;
  };

  return {
    add: (...settled: Settled[]) => {
      waiting.push(...settled);
      working ??= settleAll();
    },
    /** Ends when all that was added is settled. */
    finished: async () => working,
  };
}

/** @returns the tenants of the bells that are dead now */
async function settle(database: Database, all: readonly Settled[]): Promise<string[]> {
  const by = (...outcomes: string[]) =>
    all.filter(({ answer }) => outcomes.includes(answer.outcome)).map(({ job }) => job);
  const done = by('delivered', 'ended', 'gone');
  const gone = new Set(by('gone').map(({ data }) => data.subscription));
  for (const subscription of gone) await endSubscription(database, subscription);
  // What is delivered need not be kept: the event's key remembers it.
  if (done.length > 0) await database.boss.deleteJob(BELLS, done);
  const failed = all.filter(({ answer }) => ['failed', 'busy'].includes(answer.outcome));
  return failed.length > 0 ? failAll(database, failed) : [];
}

/** @returns the tenants of the bells that are dead now */
function failAll({ boss, transaction }: Database, failed: readonly Settled[]): Promise<string[]> {
  return transaction(async (within, db) => {
    // Hooks that are down fail by the hundred, for the same reason.
    for (const [why, alike] of Map.groupBy(failed, whyOf)) {
      await boss.fail(
        BELLS,
        alike.map(({ job }) => job),
        { why },
        { db },
      );
    }
    for (const { job, answer } of failed) {
      if (answer.outcome !== 'busy') continue;
      // A pause that was asked for is no failure: it takes none of the retries, for a day.
      const retryLimit = isDayOld(job.data.bell.id) ? {} : { retryLimit: job.retryCount + RETRIES };
      await boss.update(BELLS, undefined, {
        id: job.id,
        startAfter: answer.seconds,
        ...retryLimit,
        db,
      });
    }
    // Bells whose retries have run out are copied to the dead ones. The original would hold up all
    // later bells of its record.
    const dead = await within(
      `select id, group_id from pgboss.job where name = $1 and id = any($2::uuid[]) and state = 'failed'`,
      [BELLS, failed.map(({ job }) => job.id)],
    );
    if (dead.length > 0) {
      await boss.deleteJob(
        BELLS,
        dead.map(({ id }) => id),
        { db },
      );
    }
    return dead.map(({ group_id }) => group_id);
  });
}
