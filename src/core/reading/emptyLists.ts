import type { Step } from '../service.ts';
import { type Recall, remember } from './memory.ts';
import { Unsure } from './unsure.ts';

/** What is remembered of whether a list had records. */
export type Fullness = {
  hadRecords: boolean;
  /** Since when it has come empty, in epoch milliseconds. */
  emptySince?: number;
};

const BELIEVED_MS = 10 * 60_000;

/**
 * Doubts a list that comes empty and had records: such an answer is one that failed, unless the list stays
 * empty for ten minutes. Notes in the memory since when it does.
 * @param memory what is remembered of the list; undefined where nothing is
 * @param keep makes what is kept of a memory
 * @throws Unsure for a list that is to be doubted
 */
export async function doubtEmpty<M extends Fullness>(
  step: Step,
  records: readonly unknown[],
  memory: M | undefined,
  { key, recalled, now, keep = (one) => one }: ListMemory<M>,
): Promise<void> {
  const since = memory?.emptySince ?? now;
  if (records.length > 0 || !memory?.hadRecords || now - since >= BELIEVED_MS) {
    return;
  }
  await remember(step, key, keep({ ...memory, emptySince: since }), recalled);
  throw new Unsure(`${step.service.name} shows an empty list where records were before.`);
}

/** Where a memory is kept, and the present moment in epoch milliseconds. */
type ListMemory<M> = { key: string; recalled: Recall; now: number; keep?(memory: M): unknown };
