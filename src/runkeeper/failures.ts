import { getPath } from '../core/dottedPaths.ts';
import { StepError } from '../core/errors.ts';
import type { Failure } from '../core/service.ts';
import { BASIC } from './permissions.ts';

const QUARTER = 15 * 60;
const SECONDS: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/** Puts an ErrorMessage into words: https://runkeeper.com/developer/healthgraph/overview */
export function explain({ status, body, scopes }: Failure): StepError {
  const reason = reasonOf(body);
  switch (true) {
    // Both mean that the user took the permission back: https://runkeeper.com/developer/healthgraph/registration-authorization
    case status === 401 || (status === 403 && /revoked/i.test(reason)):
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
    case status === 404:
      return new StepError(
        'error',
        'Runkeeper has no such record, or this user may not see it. Choose another one.',
        { status },
      );
    case status === 429:
      return new StepError(
        'throttled',
        'Runkeeper’s request limit has been reached. Zapier will retry automatically.',
        { status, seconds: waitOf(reason) },
      );
    case status >= 500:
      return new StepError(
        'error',
        `Runkeeper had an internal error (${status}). Replay the step in a few minutes.`,
        { status },
      );
    default:
      return new StepError(
        'error',
        `Runkeeper refused this step: ${reason || `status ${status}`}. Check the values.`,
        { status },
      );
  }
}

/** The reason of an answer that may be JSON, a plain text or a page of HTML. */
function reasonOf(body: unknown): string {
  const text = String(getPath(body, 'reason') ?? (typeof body === 'string' ? body : ''));
  return /^\s*</.test(text) ? '' : text.replaceAll('*', '').trim().replace(/\.$/, '');
}

/**
 * Seconds to wait. No header says it, only the text: "5000 calls per 15 minutes", "300000 calls per days1"
 * (https://github.com/cpfair/tapiriik/issues/384). A day's limit is asked again every hour, since nobody
 * knows when the day begins.
 */
function waitOf(reason: string): number {
  const [, count = '1', unit = ''] = /per\s+(\d+)?\s*(second|minute|hour|day)/i.exec(reason) ?? [];
  const period = Number(count) * (SECONDS[unit.toLowerCase()] ?? QUARTER);
  return Math.min(period, 3600);
}
