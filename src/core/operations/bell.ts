import type { Bell } from '../../bells/bell.ts';
import { isGenuine } from '../../bells/signing.ts';
import { isRecord } from '../raw.ts';
import { memoryKey, remember } from '../reading/memory.ts';
import { recallSurely } from '../reading/unsure.ts';
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
