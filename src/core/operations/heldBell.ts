import type { Bell } from '../../bells/bell.ts';
import { StepError } from '../errors.ts';
import type { Raw } from '../raw.ts';
import type { Step } from '../service.ts';
import { giveBack } from './relay.ts';

/** Seconds until a bell rings again where the failure does not say when. */
const SOON = 60;

/**
 * Runs what a bell starts. While the vendor cannot say what has happened, the bell goes back to the relay,
 * which rings it again for a day, and the run ends without a result.
 *
 * Zapier alone would lose it: a hook trigger that is throttled runs once more, after five minutes at most,
 * and one that fails does not: https://github.com/zapier/zapier-platform/blob/main/packages/cli/README.md#handling-throttled-requests
 * @throws what `run` throws, if another run would fail alike or the relay does not take the bell.
 */
export async function orLater(step: Step, bell: Bell, run: () => Promise<Raw[]>): Promise<Raw[]> {
  try {
    return await run();
  } catch (error) {
    const subscription = String(step.bundle.subscribeData?.id);
    const isGivenBack =
      isPassing(error) &&
      (await giveBack(step.z, { bell, subscription, seconds: error.seconds ?? SOON }));
    if (isGivenBack) {
      return [];
    }
    throw error;
  }
}

/** Whether a failure says nothing about the bell: a later run may do it. */
const isPassing = (error: unknown): error is StepError =>
  error instanceof StepError &&
  (error.outcome === 'throttled' || (error.outcome === 'error' && (error.status ?? 0) >= 500));
