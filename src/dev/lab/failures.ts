import type { Failure } from './api.ts';

/**
 * What Zapier does about each class of error, by the name that an error of the class has.
 * @see https://docs.zapier.com/platform/build-cli/overview#error-handling
 */
const CLASSES: Record<string, { kind: string; reaction: (seconds: number | undefined) => string }> =
  {
    AppError: {
      kind: 'Error',
      reaction: () =>
        'Zapier stops this run and shows the message. The run counts as failed: a Zap of which 95% of the runs in a week fail is turned off.',
    },
    HaltedError: {
      kind: 'Halted',
      reaction: () =>
        'Zapier stops this run without counting it as failed. The Zap stays on and nobody gets an email.',
    },
    ThrottledError: {
      kind: 'Throttled',
      reaction: (seconds) =>
        `Zapier waits ${seconds === undefined ? 'a while' : `${seconds} seconds`} and runs the step again.`,
    },
    ExpiredAuthError: {
      kind: 'Expired connection',
      reaction: () =>
        'Zapier asks the owner of the connection by email to reconnect it, and holds the runs until then.',
    },
    RefreshAuthError: {
      kind: 'Refresh',
      reaction: () => 'Zapier renews the token of the connection and runs the step again.',
    },
  };

const OTHERS = {
  kind: 'Unexpected error',
  reaction: () =>
    'Zapier stops this run and shows the message. The app should have said it in words: report it.',
};

/** A failed run as people in the editor see it. */
export function failureOf(error: unknown): Failure {
  const { name, message } = error as Error;
  const { kind, reaction } = CLASSES[name] ?? OTHERS;
  const { text, seconds } = told(message);
  return { kind, message: text, reaction: reaction(seconds) };
}

/** Zapier's errors carry their text as JSON. */
function told(message: string): { text: string; seconds?: number | undefined } {
  try {
    const { message: text, delay } = JSON.parse(message);
    return { text: String(text), seconds: delay ?? undefined };
  } catch {
    return { text: message };
  }
}
