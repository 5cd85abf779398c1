import type { Raw } from '../../../core/raw.ts';

/** States in which a subscription runs, a late payment included. */
const RUNNING = new Set(['active', 'trialing', 'past_due', 'unpaid', 'paused']);

const ENDED = new Set(['canceled', 'cancelled', 'expired', 'completed', 'incomplete_expired']);

/** Whether a subscription runs or has ended; null before its first payment. */
export function lifeOf({ status }: Raw): 'running' | 'ended' | null {
  const state = String(status).toLowerCase();
  return RUNNING.has(state) ? 'running' : ENDED.has(state) ? 'ended' : null;
}
