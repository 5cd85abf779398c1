import { StepError } from '../errors.ts';
import type { Raw } from '../raw.ts';
import type { Pacing, Step } from '../service.ts';
import { budgetOf, type Report, refusalOf, reportOf, tell } from './budget.ts';
import { forget, inputMemoryKey, memoryKey, recall, remember } from './memory.ts';
import { packed, unpacked } from './packed.ts';

/** The answers of one reading, as Zapier's cache keeps them for all Zaps of a connection. */
type Reading = {
  /** When the reading began, in epoch milliseconds. */
  at: number;
  /** The operation and input of the poll that read. */
  by: string;
  /** The answers by their requests, packed. */
  answers: string;
  /** When each request was last made, also in earlier readings. */
  asked: Record<string, number>;
};

/** Polls within this time share what another one has read, however much of the budget is left. */
const SHARED_MS = 60_000;

/** The longest that answers are kept. */
const KEPT_SECONDS = 2 * 24 * 60 * 60;

/** Most characters of packed answers; of more, the first answer is kept alone. */
const MOST_CHARACTERS = 500_000;

/** The remembered answers are not all that the poll needs: it has to ask for all of them. */
class Incomplete extends Error {}

/** The poll needs what may not be asked for yet. */
class Held extends Error {}

/**
 * Runs a poll that shares its answers with the other polls of the connection. An answer serves every poll
 * that needs it for a minute, and longer when the vendor's budget would not last at that pace. Everything
 * counts as of the moment when the answer was read, so what has happened since is found in the next one. A
 * poll that can neither share nor ask gives nothing and leaves its memory as it is. Turning a Zap on always
 * asks, and the polls after it see nothing older.
 */
export async function sharing<T>(
  step: Step,
  { key, values }: { key: string; values: Raw },
  poll: (step: Step) => Promise<T[]>,
): Promise<T[]> {
  const { pacing } = step.service;
  const { isLoadingSample, isPopulatingDedupe } = step.bundle.meta ?? {};
  if (!pacing || isLoadingSample) {
    return poll(step);
  }
  const run = async (anew: boolean): Promise<T[]> => {
    const { answer, keep } = answersOf(step, pacing, {
      by: inputMemoryKey(step, key),
      isWhole: values[pacing.sensitive.field] === true,
      anew,
    });
    try {
      return await poll({ ...step, answer });
    } finally {
      await keep();
    }
  };
  try {
    return await run(isPopulatingDedupe === true);
  } catch (error) {
    if (error instanceof Incomplete) {
      return run(true);
    }
    if (error instanceof Held) {
      return [];
    }
    throw error;
  }
}

/** The answers to a poll's requests, all of one reading: one that is remembered, or the poll's own. */
function answersOf(
  step: Step,
  pacing: Pacing,
  { by, isWhole, anew }: { by: string; isWhole: boolean; anew: boolean },
) {
  const answers: Record<string, unknown> = {};
  const asked: Record<string, number> = {};
  let report: Report | undefined;
  let reading: ReturnType<typeof begin> | undefined;

  const begin = async (first: string) => {
    const key = memoryKey(step, 'answers', first, isWhole);
    const [recalled, budget] = await Promise.all([recall(step, key), budgetOf(step, pacing, key)]);
    const known = recalled.reach === 'known' ? (recalled.value as Reading) : undefined;
    const now = Date.now();
    // Whoever polls again so soon has seen the answer.
    const wait = known?.by === by ? budget.wait : Math.max(SHARED_MS, budget.wait);
    const isShared = !anew && known !== undefined && now - known.at < wait;
    if (isShared) {
      Object.assign(answers, unpacked(known.answers));
    } else if (!anew && budget.wait === Number.POSITIVE_INFINITY) {
      throw new Held();
    }
    const at = isShared ? known.at : now;
    return { key, at, asked: known?.asked ?? {}, ...budget, wait, isShared };
  };

  const answer: NonNullable<Step['answer']> = async ({ path, query = {} }, ask) => {
    const request = JSON.stringify([path, query]);
    reading ??= begin(request);
    const { at, wait, isShared, header, isClosed, ...before } = await reading;
    if (isShared && request in answers) {
      const shared = { status: 200, body: answers[request], header, readAt: at };
      return isClosed ? { ...shared, isClosed } : shared;
    }
    if (isShared) {
      // Another poll needed less. Answers of two readings may lack a record between them.
      throw Date.now() - (before.asked[request] ?? 0) < wait ? new Held() : new Incomplete();
    }
    const given = await ask().catch((error) => {
      if (error instanceof StepError && error.outcome === 'throttled') {
        report = refusalOf(error, Date.now());
      }
      throw error;
    });
    report = reportOf(pacing, given, at);
    const body = isWhole ? given.body : without(given.body, pacing.sensitive.keys);
    answers[request] = body;
    asked[request] = Date.now();
    return { ...given, body, readAt: at };
  };

  const keep = async () => {
    if (report) {
      const { turns } = await reading!;
      await tell(step, pacing, { ...report, turns });
    }
    if (reading && Object.keys(asked).length > 0) {
      const { key, at, asked: before } = await reading;
      const all = packed(answers);
      const [first] = Object.entries(answers);
      const kept: Reading = {
        at,
        by,
        answers: all.length > MOST_CHARACTERS ? packed(Object.fromEntries([first!])) : all,
        asked: { ...before, ...asked },
      };
      const isKept = await remember(step, key, kept, { reach: 'empty' }, KEPT_SECONDS);
      if (!isKept) {
        // An older answer must not serve after a newer one.
        await forget(step, key);
      }
    }
  };
  return { answer, keep };
}

/** A parsed answer without some keys, wherever they are. */
function without(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => without(one, keys));
  }
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !keys.includes(key))
          .map(([key, one]) => [key, without(one, keys)]),
      )
    : value;
}
