import { getPath } from '../core/dottedPaths.ts';
import { StepError } from '../core/errors.ts';
import type { Failure } from '../core/service.ts';
import { BASIC } from './permissions.ts';

const QUARTER = 15 * 60;
const SECONDS: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** Puts an ErrorMessage into words: https://runkeeper.com/developer/healthgraph/overview */
export function explain({ status, body, scopes, inLabels, chosen }: Failure): StepError {
  const { reason: given, said } = reasonOf(body);
  const reason = inLabels(given);
  switch (true) {
    // Both mean that the user revoked the permission: https://runkeeper.com/developer/healthgraph/registration-authorization
    case status === 401 || (status === 403 && /revoked/i.test(said)):
      return new StepError(
        'expired',
        'The Runkeeper user has disconnected this integration. Reconnect the account.',
        { status },
      );
    case status === 403:
      return new StepError(
        'error',
        scopes[0] === BASIC[0]
          ? 'Runkeeper does not allow this integration to do that. The record may not be shared with this user.'
          : `Runkeeper does not allow this integration to do that: its partner key needs the permission “${scopes[0]}”, or the record is not shared with this user.`,
        { status },
      );
    case status === 404 && !isOfRunkeeper(body):
      return new StepError(
        'error',
        'Runkeeper does not recognize the address that this step calls, so nothing was read or changed. Replay it later. If this happens again, report this step to support.',
        { status: 400 },
      );
    case status === 404:
      return new StepError(
        'halted',
        `Runkeeper has no such record, or this user may not see it. Choose another one${inField(chosen())}.`,
        { status },
      );
    case status === 429:
      return new StepError(
        'throttled',
        'Runkeeper’s request limit has been reached. Zapier will retry automatically.',
        { status, seconds: waitOf(said) },
      );
    case status >= 500:
      return new StepError(
        'error',
        `Runkeeper had an internal error (${status}). Replay the step in a few minutes.`,
        { status },
      );
    case status === 409:
      return new StepError(
        'halted',
        'Runkeeper already has this or is changing it right now. Check it in Runkeeper, then run the step again.',
        { status },
      );
    default:
      return new StepError(
        reason === given ? 'error' : 'halted',
        `Runkeeper refused this step: ${reason || `it did not say why (${status})`}`,
        { status, next: 'Check the values of its fields, then run it again.' },
      );
  }
}

/** The field that chose the record: the first of the form. */
const inField = ([label]: readonly string[]): string => (label ? ` in “${label}”` : '');

/** Runkeeper says "not found" with a reason or in plain text. A page or "Cannot GET /…" comes from a server in front of it. */
const isOfRunkeeper = (body: unknown) =>
  typeof body === 'string'
    ? body !== '' && !/^\s*(<|cannot [A-Z]+ \/)/i.test(body)
    : getPath(body, 'reason') !== undefined;

/** Runkeeper answers a deletion (204) and a comment (200) with nothing: https://runkeeper.com/developer/healthgraph/overview */
export const acknowledges = (body: unknown): boolean | undefined => body === '' || undefined;

/** A sentence of plain words. */
const SENTENCE = /^[\w ,.'’-]{1,150}$/;

/**
 * What an answer says, and the part of it that a person may read: the reason of an ErrorMessage or a plain
 * sentence. Any other text may hold anything, so it only serves to tell failures apart.
 */
function reasonOf(body: unknown): { reason: string; said: string } {
  const told = getPath(body, 'reason');
  const said = String(told ?? (typeof body === 'string' ? body : ''))
    .replaceAll('*', '')
    .trim();
  const isToShow = typeof told === 'string' || SENTENCE.test(said);
  return { reason: isToShow ? said.replace(/\.$/, '') : '', said };
}

/**
 * Seconds to wait. Only the text tells, no header: "5000 calls per 15 minutes", "300000 calls per days1"
 * (https://github.com/cpfair/tapiriik/issues/384). After a day's limit the step tries again every hour, since
 * Runkeeper does not say when its day begins.
 */
function waitOf(said: string): number {
  const [, count = '1', unit = ''] =
    /per\s{1,9}(\d{1,9})?\s{0,9}(second|minute|hour|day)/i.exec(said) ?? [];
  const period = Number(count) * (SECONDS[unit.toLowerCase()] ?? QUARTER);
  return Math.min(period, 3600);
}
