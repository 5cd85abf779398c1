import { setTimeout as sleep } from 'node:timers/promises';
import type { Job } from 'pg-boss';
import type { Bell } from '../../bells/bell.ts';
import { DISCONNECTED } from '../../bells/eventNames.ts';
import type { StoredBell } from '../intake/ring.ts';
import type { Database } from '../store/database.ts';
import { IS_NEW } from '../subscriptions.ts';
import { nextBells } from './nextBells.ts';
import type { Pace } from './pace.ts';
import type { Answer } from './post.ts';
import { AWAY, createSettling, type Settled } from './settling.ts';

/** What became of a bell, for metrics and the status page. */
export type Outcome = Answer['outcome'] | 'ended' | 'dead';

/** Where a bell goes, and whether the Zap may not be on yet. */
type Hook = { target: string; isNew: boolean };

/** What a pump takes bells from, and how it posts them. */
export type PumpOptions = {
  database: Database;
  post: (target: string, bell: Bell) => Promise<Answer>;
  sign: (bell: Omit<Bell, 'signature'>) => Bell;
  pace: Pace;
  /** Bells that are fetched at once; with a pace no more than leave in about a second */
  together: number;
  onOutcome: (outcome: Outcome, tenant: string) => void;
  onError: (error: unknown) => void;
};

/** Bells under way at a time. */
const SLOTS = 512;

/** Bells of one tenant under way at a time: a tenant whose hooks hang holds up nobody else. */
const SLOTS_OF_TENANT = 48;

/** Milliseconds after which bells of other instances, retries and what a dead process left are looked for. */
const LOOK_AGAIN = 500;

/** Milliseconds in which bells gather, to be fetched: each statement has its price, however few it is for. */
const GATHER = 20;

/**
 * Takes bells from the engine and posts them, many at a time. A bell that is taken stays the engine's: it
 * comes back if it is not settled within half a minute. Slow hooks hold up neither the others nor what is
 * settled.
 */
export function createPump(options: PumpOptions) {
  const { database, post, sign, pace, together, onOutcome, onError } = options;
  const { query } = database;
  const underWay = new Map<string, number>();
  let count = 0;
  /** Milliseconds that the last fetch took, more the more bells wait */
  let fetching = 0;
  let isStopping = false;
  let woken = false;
  let rest: AbortController | undefined;
  let looking: Promise<void> | undefined;

  const wake = () => {
    woken = true;
    rest?.abort();
  };

  const pause = async (milliseconds: number) => {
    if (woken || isStopping) return;
    rest = new AbortController();
    await sleep(milliseconds, undefined, { signal: rest.signal }).catch(() => {});
    rest = undefined;
  };

  const free = ({ groupId }: Job<StoredBell>) => {
    const left = underWay.get(groupId!)! - 1;
    if (left > 0) underWay.set(groupId!, left);
    else underWay.delete(groupId!);
    count--;
    if (count <= SLOTS - together) wake();
  };

  const settling = createSettling({
    database,
    onSettled: free,
    onDead: (tenant) => onOutcome('dead', tenant),
    onError,
  });

  const deliver = async (job: Job<StoredBell>, to: Hook | undefined, after: number) => {
    const { bell } = job.data;
    if (after > 0) await sleep(after);
    const answered: Settled['answer'] = to
      ? await post(to.target, sign(bell))
      : { outcome: 'ended' };
    const answer: Settled['answer'] =
      answered.outcome === 'gone' && to?.isNew
        ? { outcome: 'failed', why: 'the Zap is not on yet' }
        : answered;
    onOutcome(answer.outcome, bell.tenant);
    settling.add({ job, answer });
  };

  /** Where the bells go; a subscription that has ended is told of nothing but the end. */
  const targetsOf = async (jobs: Job<StoredBell>[]) => {
    const rows = await query(
      `select id, target, ended_on, ${IS_NEW} as is_new
         from relay.subscription where id = any($1::uuid[])`,
      [[...new Set(jobs.map(({ data }) => data.subscription))]],
    );
    const subscriptions = new Map(rows.map((row) => [row.id, row]));
    return (job: Job<StoredBell>): Hook | undefined => {
      const subscription = subscriptions.get(job.data.subscription);
      const isLast = job.data.bell.event === DISCONNECTED;
      return subscription && (!subscription.ended_on || isLast)
        ? { target: subscription.target, isNew: subscription.is_new }
        : undefined;
    };
  };

  const plan = async (jobs: Job<StoredBell>[]) => {
    const targets = jobs.map(await targetsOf(jobs));
    return { targets, moments: await pace(targets.filter(Boolean).length) };
  };

  const take = async (): Promise<number> => {
    const full = [...underWay].filter(([, of]) => of >= SLOTS_OF_TENANT).map(([tenant]) => tenant);
    const begun = performance.now();
    const jobs = await nextBells(database, {
      batchSize: Math.min(together, SLOTS - count),
      groupConcurrency: SLOTS_OF_TENANT,
      ignoreGroups: full,
    });
    fetching = Math.min(performance.now() - begun, LOOK_AGAIN);
    if (jobs.length === 0) return 0;
    for (const { groupId } of jobs) underWay.set(groupId!, (underWay.get(groupId!) ?? 0) + 1);
    count += jobs.length;
    const { targets, moments } = await plan(jobs).catch((error: Error) => {
      const answer: Answer = { outcome: 'failed', why: error.name };
      settling.add(...jobs.map((job) => ({ job, answer })));
      throw error;
    });
    let next = 0;
    for (const [index, job] of jobs.entries()) {
      const target = targets[index];
      void deliver(job, target, target ? moments[next++]! : 0);
    }
    // The next ones are chosen when these have left, so that a more urgent bell need not wait.
    const last = moments.at(-1) ?? 0;
    if (last > 50) await sleep(last - 50);
    return jobs.length;
  };

  const look = async () => {
    let isFull = false;
    while (!isStopping) {
      woken = false;
      // The pause is for others too: the embedded database answers without one.
      await sleep(isFull ? 0 : Math.max(GATHER, fetching));
      try {
        const taken = count <= SLOTS - together ? await take() : 0;
        isFull = taken >= together;
        if (taken === 0) await pause(LOOK_AGAIN);
      } catch (error) {
        onError(error);
        await pause(AWAY);
      }
    }
  };

  return {
    wake,
    start: () => {
      looking = look();
    },
    /** Takes no more bells, and waits until those under way are settled, or for so many milliseconds. */
    stop: async (within: number) => {
      isStopping = true;
      wake();
      await looking;
      const until = performance.now() + within;
      while (count > 0 && performance.now() < until) await sleep(10);
      const left = Math.max(0, until - performance.now());
      await Promise.race([settling.finished(), sleep(left, undefined, { ref: false })]);
    },
  };
}
