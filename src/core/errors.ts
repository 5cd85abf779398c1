import type { ZObject } from 'zapier-platform-core';

/** Longest message that the Zap editor and Zapier's mails show: https://docs.zapier.com/platform/manage/error-handling */
export const MESSAGE_LIMIT = 250;

/**
 * How Zapier treats a failure: `error` fails the step, which in the end switches the Zap off: somebody has to
 * change the Zap or the account. `halted` only stops this run, whose values or records do not allow the step;
 * the next run may be fine. `expired` asks the user to reconnect, `refresh` renews the token and runs the step again,
 * `throttled` runs the step again later.
 */
export type Outcome = 'error' | 'halted' | 'expired' | 'refresh' | 'throttled';

/**
 * A failure in words for the person in the Zap editor. A step fails with nothing else on purpose; a plain
 * `Error` means a mistake in the catalog or in a command, which nobody meets in a Zap.
 */
export class StepError extends Error {
  readonly outcome: Outcome;
  /** Seconds until a throttled step may run again. */
  readonly seconds: number | undefined;
  /** HTTP status of the answer behind the failure. */
  readonly status: number | undefined;
  /** ID of the record that is there already, where the vendor names it and makes no second one. */
  readonly existing: string | undefined;
  /** ID of the record that the step made before it failed. */
  readonly made: string | undefined;

  constructor(
    outcome: Outcome,
    message: string,
    more: {
      seconds?: number;
      status?: number;
      existing?: string;
      made?: string;
      next?: string;
    } = {},
  ) {
    super(readable(message, more.next));
    this.name = 'StepError';
    this.outcome = outcome;
    this.seconds = more.seconds;
    this.status = more.status;
    this.existing = more.existing;
    this.made = more.made;
  }
}

/**
 * The failure of a connection that was not granted what a step needs, or that asks for what is not there.
 * @param allow how to give it a permission, up to the permission
 */
export const notAllowed = (
  service: Granting,
  scopes: readonly string[],
  allow = 'Reconnect the account and allow',
) =>
  new StepError(
    'error',
    scopes.length > 0
      ? `This ${service.name} connection may not do this step. ${allow}: ${permissions(service, scopes)}.`
      : `${service.name} does not let this connection do this step, or does not know its address. Check the path, capital letters included, then what the connection was allowed when it was made.`,
    { status: 403 },
  );

/** A service as far as its permissions have names. */
type Granting = { name: string; permissionOf?(scope: string): string };

/** Scopes in the words of the vendor's consent page. */
export const permissions = (
  { permissionOf = (scope) => scope }: Granting,
  scopes: readonly string[],
) => [...new Set(scopes.map(permissionOf))].join(', ');

/** Looked for at the start of a word only: trying every character of a long word would take too long. */
const E_MAIL =
  /(?<![^\s<>()[\]"“”,;:@])[^\s<>()[\]"“”,;:@]+(?:@|＠|%40)[^\s<>()[\]"“”,;:@]*[\p{L}\p{N}]/gu;

/** The lines of a stack. */
const STACK = /\n\s{1,20}at .*$/s;

/** An id and a secret as HTTP's own scheme sends them. */
const BASIC = /\bBasic\s{1,9}[\w+/-]{8,}={1,2}/gi;

/**
 * Makes a text safe to show: no email address, token, JSON, stack or line break, and at most
 * {@link MESSAGE_LIMIT} characters. `next` follows the text and is never cut.
 */
export function readable(text: string, next = ''): string {
  const clean = text
    .replace(STACK, '')
    .replace(BASIC, '(secret)')
    .replace(E_MAIL, '(email)')
    .replace(/\b(?:Bearer\s{1,9})?(?:eyJ[\w.-]{10,}|pit-[\w-]{10,})/g, '(secret)')
    .replace(/\b(?:Bearer\s{1,9})?([\w-]{32,})/g, (found, word) =>
      isSecret(word) ? '(secret)' : found,
    )
    .replace(/(\{|\[\s*["{[\d])[^\]}]*[\]}]*/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  const room = next ? MESSAGE_LIMIT - next.length - 2 : MESSAGE_LIMIT;
  const shown = clean.length > room ? `${clean.slice(0, room - 1).trimEnd()}…` : clean;
  return next ? `${shown}${/[.!?…]$/.test(shown) ? '' : '.'} ${next}` : shown;
}

/** Long words with figures are tokens, and so are 32 hexadecimal digits; shorter ones are ids. */
const isSecret = (word: string) =>
  /\d/.test(word) && (word.length >= 40 || /^[\da-f]+$/i.test(word));

/**
 * Zapier's error class for a failure. A failure that is not a StepError is
 * passed through when Zapier made it, and hidden behind a general sentence otherwise, since its text
 * may hold anything.
 */
export function toZapierError(z: ZObject, error: unknown): unknown {
  const shown = zapierErrorOf(z, error);
  // Zapier's core appends the step's whole input to the message of an error that is not marked so.
  return shown instanceof Error ? Object.assign(shown, { doNotContextify: true }) : shown;
}

function zapierErrorOf(z: ZObject, error: unknown): unknown {
  if (!(error instanceof StepError)) {
    return isZapierError(z, error)
      ? error
      : new z.errors.Error(
          'Leadlap met an unexpected problem and stopped this step. Run it again. If this happens again, report the time of this run to support.',
          'unexpected',
          500,
        );
  }
  switch (error.outcome) {
    case 'halted':
      return new z.errors.HaltedError(error.message);
    case 'expired':
      return new z.errors.ExpiredAuthError(error.message);
    case 'refresh':
      return new z.errors.RefreshAuthError(error.message);
    case 'throttled':
      return new z.errors.ThrottledError(error.message, error.seconds);
    default:
      return new z.errors.Error(error.message, 'failed', error.status ?? 400);
  }
}

function isZapierError(z: ZObject, error: unknown): error is Error {
  // Among them is a plain function, of which nothing can be an instance.
  return Object.values(z.errors).some(
    (type) => type?.prototype instanceof Error && error instanceof type,
  );
}
