import type { Bell } from '../../bells/bell.ts';
import { StepError } from '../errors.ts';
import { asMember, chosenMember, isForAll } from '../members.ts';
import type { Step } from '../service.ts';
import { RESERVE_MS } from '../step.ts';

/** The step for whom a bell rings; undefined where the Zap is not for that member, or may not read the member's records. */
export async function forBell(step: Step, { athlete: id }: Bell): Promise<Step | undefined> {
  const { members } = step.service;
  if (!members?.share(step.bundle.authData)) {
    return step;
  }
  const chosen = chosenMember(step);
  const isFor = id !== undefined && (chosen === undefined || chosen === id);
  const member = isFor ? await members.find(step, id) : undefined;
  return member && asMember(step, member);
}

/** Members whose records are looked at when a Zap is turned on; those of others when they first ring. */
const MOST_PREPARED = 20;

/** Prepares a Zap for its member, or for all members one by one. Gives what then ends it. */
export async function prepareEach(
  step: Step,
  prepare: (one: Step) => Promise<((subscribed: Step) => Promise<unknown>) | undefined>,
): Promise<(subscription: { id: string }) => Promise<unknown>> {
  const isAll = isForAll(step);
  const steps = isAll
    ? (await step.service.members!.all(step))
        .slice(0, MOST_PREPARED)
        .map((one) => asMember(step, one))
    : [step];
  const endings: ((subscribeData: { id: string }) => Promise<unknown>)[] = [];
  for (const one of steps) {
    if (isAll && step.remaining() < RESERVE_MS.details) {
      break;
    }
    const ending = await prepare(one).catch((error) => {
      if (isAll && error instanceof StepError && error.outcome !== 'expired') {
        return undefined;
      }
      throw error;
    });
    if (ending) {
      endings.push((subscribeData) => ending({ ...one, bundle: { ...one.bundle, subscribeData } }));
    }
  }
  return (subscription) => Promise.all(endings.map((end) => end(subscription)));
}
