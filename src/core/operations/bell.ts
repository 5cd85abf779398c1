import type { Bell } from '../../bells/bell.ts';
import { isGenuine } from '../../bells/signing.ts';
import { isRecord } from '../raw.ts';
import { memoryKey, type Recall, recall, remember } from '../reading/memory.ts';
import { notKept, outOfReach } from '../reading/unsure.ts';
import type { Step } from '../service.ts';
import { relaySecret } from './relay.ts';

/** The bell of this run; undefined for one that somebody else made, or that is for another account. */
export function bellOf({ bundle, service }: Step, account: string | undefined): Bell | undefined {
  const sent: unknown = bundle.cleanedRequest;
  if (!isRecord(sent) || !isRecord(sent.parents)) {
    return undefined;
  }
  const bell = sent as Bell;
  const isOurs = service.tenant?.(bundle, account)?.tenant === bell.tenant;
  return isOurs && isGenuine(relaySecret(), bell) ? bell : undefined;
}

/** The name of what a single Zap remembers. Zaps with the same settings each hear of the same changes. */
export const zapMemoryKey = (step: Step, ...parts: unknown[]): string =>
  memoryKey(step, 'zap', step.bundle.subscribeData?.id ?? null, ...parts);

/** What a Zap remembers. @throws Unsure while Zapier's cache cannot be reached: what is old is not known, and the bell rings again. */
export async function recallSurely(step: Step, key: string): Promise<Recall> {
  const recalled = await recall(step, key);
  if (recalled.reach === 'failed') {
    throw outOfReach();
  }
  return recalled;
}

/** Keeps what a Zap remembers. @throws Unsure where Zapier's cache takes nothing: the next bell would tell the same again. */
export async function rememberSurely(
  ...kept: [step: Step, key: string, value: unknown, before: Recall]
): Promise<void> {
  if (!(await remember(...kept))) {
    throw notKept();
  }
}

/** Runs what is new and leaves out what was done before under its key; it counts as done once `run` has come to its end. */
export async function onceOnly<T>(step: Step, key: string, run: () => Promise<T[]>): Promise<T[]> {
  const before = await recallSurely(step, key);
  if (before.reach === 'known') {
    return [];
  }
  const made = await run();
  await remember(step, key, true, before);
  return made;
}
