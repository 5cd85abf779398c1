import type { Facts } from '../../../bells/bell.ts';
import { instantOf } from '../../../core/dates.ts';
import { getPath } from '../../../core/dottedPaths.ts';
import { isRecord, type Raw } from '../../../core/raw.ts';

/** How a call can end. */
export const OUTCOMES = {
  answered: 'Answered',
  voicemail: 'Voicemail',
  missed: 'Missed (no answer, busy, failed or canceled)',
} as const;

type Outcome = keyof typeof OUTCOMES;

/** By HighLevel's states of calls; one that still rings or goes on has none of them. */
const ENDED: Record<string, Outcome> = {
  answered: 'answered',
  completed: 'answered',
  voicemail: 'voicemail',
  'no-answer': 'missed',
  busy: 'missed',
  failed: 'missed',
  canceled: 'missed',
};

const firstOf = (call: Raw, keys: readonly string[]) =>
  keys.map((key) => getPath(call, key)).find((value) => value !== undefined && value !== null);

const outcomeOf = (call: Raw): Outcome | undefined =>
  ENDED[String(firstOf(call, ['meta.callStatus', 'call.status']))];

/** When a call ended, as a time; one that goes on counts from its start. */
function endOf(call: Raw): string | null {
  const start = instantOf(call.dateAdded);
  const seconds = Number(firstOf(call, ['meta.callDuration', 'call.duration'])) || 0;
  return Number.isNaN(start) ? null : new Date(start + seconds * 1000).toISOString();
}

const withEnd = (call: Raw): Raw => ({ ...call, endedAt: endOf(call) });

/** The calls of an answer, each with its end: a long one is news although later ones are listed before it. */
export function withEnds(body: unknown): Raw[] | undefined {
  const messages = getPath(body, 'messages');
  return Array.isArray(messages) ? (messages as Raw[]).map(withEnd) : undefined;
}

/** The one call of an answer, with its end. */
export function callWithEnd(body: unknown): Raw[] | undefined {
  const message = getPath(body, 'message') ?? body;
  return isRecord(message) && message.id ? [withEnd(message)] : undefined;
}

/** Whether a bell of a message is of a call, as far as it tells. */
export const isCall = ({ messageType }: Facts): boolean =>
  messageType === undefined || /call|voicemail/i.test(String(messageType));

/** Adds the outcome in words. */
export function withOutcome(call: Raw): Raw {
  const outcome = outcomeOf(call);
  return { ...call, outcome: outcome ? OUTCOMES[outcome].replace(/ \(.*/, '') : null };
}

/** Whether a call has ended in a way that the user waits for. */
export function hasEnded(
  call: Raw,
  {
    direction,
    outcomes = ['answered', 'voicemail'],
  }: { direction?: string; outcomes?: readonly string[] },
): boolean {
  const outcome = outcomeOf(call);
  return (
    outcome !== undefined &&
    outcomes.includes(outcome) &&
    (!direction || call.direction === direction)
  );
}
