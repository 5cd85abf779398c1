import { randomUUID } from 'node:crypto';
import { StepError } from '../errors.ts';
import { forget, recall } from '../reading/memory.ts';
import { time } from '../reading/wait.ts';
import type { Step } from '../service.ts';
import { RESERVE_MS } from '../step.ts';

/** Zapier ends a run after 30 s, and what a run that died had taken is free again. */
const TAKEN_SECONDS = 30;

const LOOK_AGAIN_MS = 500;

/**
 * Runs what must not run twice at a time under one key. Zapier locks actions but no triggers, and its runs of
 * bells overlap: each of two would compare with what was before the other.
 * @throws StepError while another run takes longer than this one can wait: the bell rings again.
 */
export async function inTurn<T>(step: Step, key: string, run: () => Promise<T>): Promise<T> {
  while (!(await take(step, key))) {
    if (step.remaining() < RESERVE_MS.details) {
      throw new StepError(
        'throttled',
        'This Zap is still at work on an earlier change of the same record. Zapier runs this one in a minute.',
        { seconds: 60 },
      );
    }
    await time.pause(LOOK_AGAIN_MS);
  }
  try {
    return await run();
  } finally {
    await forget(step, key);
  }
}

/** Takes the key, unless another run has. Where Zapier keeps nothing, there is no telling, and the run goes on. */
async function take(step: Step, key: string): Promise<boolean> {
  if ((await recall(step, key)).reach === 'known') {
    return false;
  }
  const by = randomUUID();
  const taken = { value: by, at: Date.now() };
  // The last argument keeps what another run has taken meanwhile.
  const isSet = await step.z.cache.set(key, taken, TAKEN_SECONDS, undefined, true).then(
    () => true,
    () => false,
  );
  if (!isSet) {
    return true;
  }
  const found = await recall(step, key);
  return found.reach !== 'known' || found.value === by;
}
