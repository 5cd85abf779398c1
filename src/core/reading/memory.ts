import { createHash } from 'node:crypto';
import type { Step } from '../service.ts';

/** What a step remembers: something, nothing (the first run, or it was lost), or out of reach for now. */
export type Recall =
  | { reach: 'known'; value: unknown; at: number }
  | { reach: 'empty' }
  | { reach: 'failed' };

/** The strictest vendor lets nothing of its data be kept for longer than seven days: https://www.strava.com/legal/api */
const SECONDS = 7 * 24 * 60 * 60;

/** An unchanged memory is written again after this time, before Zapier forgets it. */
const RENEW_MS = 24 * 60 * 60 * 1000;

/**
 * The name of a memory in Zapier's cache, which all Zaps of an app share: the connection's ids, the
 * scopes that it was granted (another grant sees other records) and whatever else tells it apart.
 */
export function memoryKey({ service, context, bundle }: Step, ...parts: unknown[]): string {
  return keyOf([service.name, context, bundle.authData.scope ?? null, ...parts]);
}

/** The name of a memory that all connections of a service share. */
export const serviceMemoryKey = ({ name }: Step['service'], ...parts: unknown[]): string =>
  keyOf([name, ...parts]);

const keyOf = (whole: readonly unknown[]) =>
  `memory-${createHash('sha256').update(JSON.stringify(whole)).digest('base64url')}`;

/** The name of what an operation remembers between steps with the same input. */
export function inputMemoryKey(step: Step, operation: string): string {
  const input = Object.entries(step.bundle.inputData).sort(([a], [b]) => (a < b ? -1 : 1));
  return memoryKey(step, operation, input);
}

/** What was remembered under a key. Never throws: a cache out of reach is an answer too. */
export async function recall({ z }: Step, key: string): Promise<Recall> {
  try {
    const kept = (await z.cache.get(key)) as { value: unknown; at: number } | null;
    return kept ? { reach: 'known', ...kept } : { reach: 'empty' };
  } catch {
    return { reach: 'failed' };
  }
}

/** Keeps a value in the place of the one before, unless it is the same and fresh; for so many seconds. Says whether it is kept. */
export async function remember(
  { z }: Step,
  key: string,
  value: unknown,
  before: Recall,
  seconds = SECONDS,
): Promise<boolean> {
  const now = Date.now();
  const isFresh =
    before.reach === 'known' &&
    now - before.at < RENEW_MS &&
    JSON.stringify(before.value) === JSON.stringify(value);
  if (isFresh) {
    return true;
  }
  // Zapier's cache refuses an object that stands in two places, and undefined.
  const kept: unknown = JSON.parse(JSON.stringify({ value, at: now }));
  // Failing is no failure of the step: the next poll compares with the older memory and finds the same.
  return z.cache.set(key, kept, seconds).then(
    () => true,
    () => false,
  );
}

/** Drops what was remembered under a key. */
export async function forget({ z }: Step, key: string): Promise<void> {
  await z.cache.delete(key).catch(() => undefined);
}
