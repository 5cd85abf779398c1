import { StepError } from '../errors.ts';
import { send } from '../http/client.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { callOf } from '../http/request.ts';
import type { Route } from '../http/route.ts';
import { isRecord, type Raw } from '../raw.ts';
import type { Step } from '../service.ts';
import { RESERVE_MS } from '../step.ts';

/** For a vendor that takes a record at once and works on it afterwards: where to look until it is done. */
export type Wait = {
  /** Where the record is read again. Placeholders are keys of the record. */
  route: Route;
  /** Whether the vendor is done with the record. Pure. */
  until(record: Raw): boolean;
  /** Milliseconds before the first look. Each further one waits half as long again, since looks count against the vendor's limits. */
  every: number;
  /** What the step says about a record that failed at the vendor. `halted` where nothing is left to do. Pure. */
  failure?(record: Raw): { outcome: 'error' | 'halted'; message: string } | undefined;
};

/** Passing time; tests replace it. */
export const time = {
  pause: (milliseconds: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
};

/**
 * The record once the vendor is done with it, else as the last look within the step's time found it.
 * A failed look ends the waiting, not the step: the record is written, and a replay would double it.
 * @throws StepError in the words of `failure`.
 */
export async function waitFor(
  step: Step,
  { docs, scopes, version, account }: Endpoint,
  { route, until, every, failure }: Wait,
  written: Raw,
): Promise<Raw> {
  const look: Endpoint = { docs, scopes, version, account, route, arrange: () => ({}) };
  let record = written;
  for (let delay = every; !until(record); delay *= 1.5) {
    if (step.remaining() - delay < RESERVE_MS.answer) {
      break;
    }
    await time.pause(delay);
    try {
      const { body } = await send(
        step,
        callOf(step, look, record, { holds: ({ body: found }) => isRecord(found) }),
      );
      record = { ...record, ...(body as Raw) };
    } catch {
      break;
    }
  }
  const failed = failure?.(record);
  if (failed) {
    throw new StepError(failed.outcome, failed.message);
  }
  return record;
}
