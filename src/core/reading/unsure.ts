import { StepError } from '../errors.ts';
import type { Step } from '../service.ts';
import { type Recall, recall, remember } from './memory.ts';

/**
 * A run that cannot know what is new, or cannot note it. It changes nothing that later runs need: a poll
 * gives nothing and the next one finds the same, Zapier rings a bell again, and a Zap does not turn on.
 */
export class Unsure extends StepError {
  /** What is in the way, as a sentence. */
  readonly reason: string;

  /** @param minutes until a bell rings again */
  constructor(reason: string, minutes = 1) {
    const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
    super('throttled', `${reason} Zapier tries again in ${wait}.`, { seconds: 60 * minutes });
    this.reason = reason;
  }
}

/** What was remembered under a key. @throws Unsure while Zapier's cache cannot be reached: what is old is not known. */
export async function recallSurely(step: Step, key: string): Promise<Recall> {
  const recalled = await recall(step, key);
  if (recalled.reach === 'failed') {
    throw new Unsure('Zapier’s storage does not answer.');
  }
  return recalled;
}

/** Zapier's cache takes nothing. */
export const notKept = () =>
  new Unsure('Zapier’s storage cannot save what this Zap has to remember.');

/** Keeps a value as `remember` does. @throws Unsure where Zapier's cache takes nothing: the next run would tell the same again. */
export async function rememberSurely(
  ...kept: [step: Step, key: string, value: unknown, before: Recall]
): Promise<void> {
  if (!(await remember(...kept))) {
    throw notKept();
  }
}

/** What a poll gives; nothing while it is unsure. */
export async function orNextTime<T>(poll: () => Promise<T[]>): Promise<T[]> {
  try {
    return await poll();
  } catch (error) {
    if (error instanceof Unsure) {
      return [];
    }
    throw error;
  }
}

/** What turns a Zap on. @throws StepError while it is unsure: the Zap would start with old records. */
export async function orNotOn<T>(turnOn: () => Promise<T>): Promise<T> {
  try {
    return await turnOn();
  } catch (error) {
    throw error instanceof Unsure
      ? new StepError('error', `${error.reason} Turn the Zap on again in ten minutes.`)
      : error;
  }
}
