import { getPath } from '../core/dottedPaths.ts';
import { StepError } from '../core/errors.ts';
import { isRecord } from '../core/raw.ts';
import type { Failure } from '../core/service.ts';

/** Seconds until midnight UTC, when the daily budget is assumed to start anew; HighLevel names no time. */
const secondsOfToday = () => Math.ceil((new Date().setUTCHours(24, 0, 0, 0) - Date.now()) / 1000);

/**
 * Puts an answer of HighLevel into words. Its services answer in several shapes: `message` is a text
 * or a list, `error` a text or an object (https://github.com/GoHighLevel/highlevel-api-docs/issues/3).
 */
export function explain(failure: Failure): StepError {
  const { status, body } = failure;
  const messages = messagesOf(body);
  const said = messages.join(' ');
  switch (true) {
    case status === 429:
      return tooMany(failure);
    case typeof getPath(body, 'meta.contactId') === 'string':
      return duplicate(body);
    case /duplicate relation/i.test(said):
      return new StepError(
        'halted',
        'These two records are linked through this association already. Nothing was changed.',
        { status },
      );
    case status === 404 && (said === '' || /^(cannot [A-Z]+ \/|no route)/i.test(said)):
      return new StepError(
        'error',
        'HighLevel does not know the address that this step asks, so nothing was read or changed. Replay it later. If it stays, report this step to support.',
        { status: 400 },
      );
    case status === 404 ||
      (status === 400 && /not found|does not exist|no longer exists/i.test(said)):
      return notFound(said, failure);
    case status === 409:
      return new StepError(
        'error',
        `HighLevel already has this or is changing it right now${said ? `: ${said}` : ''}. Check the record in HighLevel, then run the step again.`,
        { status },
      );
    case status === 403:
      return new StepError(
        'error',
        'This HighLevel connection does not reach that sub-account or record. Choose the account that owns it, or reconnect it.',
        { status },
      );
    case status === 401:
      return new StepError('refresh', 'The HighLevel connection has expired.', { status });
    case status >= 500:
      return new StepError(
        'error',
        `HighLevel had an internal error (${status}). Check the values of this step, then replay it in a few minutes.`,
        { status },
      );
    default:
      return new StepError(
        'error',
        messages.length > 0
          ? `HighLevel refused this step: ${messages.map((message) => inLabels(message, failure)).join(' ')}`
          : `HighLevel refused this step and did not say why (${status}). Check the values of its fields, then run it again.`,
        { status },
      );
  }
}

/** Burst: 100 requests in 10 s; daily: 200,000; per app and sub-account: https://marketplace.gohighlevel.com/docs/Authorization/OAuth2.0 */
function tooMany({ header }: Failure): StepError {
  const usedUp = header('x-ratelimit-daily-remaining') === '0';
  const asked = Number(header('retry-after'));
  const interval = Number(header('x-ratelimit-interval-milliseconds')) / 1000;
  const seconds = usedUp ? secondsOfToday() : Math.ceil(asked || interval || 10);
  const limit = usedUp ? 'daily request limit' : 'request limit';
  return new StepError(
    'throttled',
    `This sub-account has reached HighLevel’s ${limit}. Zapier will retry automatically.`,
    { seconds, status: 429 },
  );
}

function duplicate(body: unknown): StepError {
  const by = getPath(body, 'meta.matchingField');
  const id = getPath(body, 'meta.contactId');
  return new StepError(
    'halted',
    `A contact with this ${by === 'phone' ? 'phone number' : (by ?? 'e-mail')} exists already (contact ID ${id}), and the sub-account allows no duplicates. Use “Find or Create Contact” or “Upsert Contact”.`,
    { status: 400, existing: String(id) },
  );
}

/** What people call the records that HighLevel says it has not found. */
const RECORDS: Record<string, string> = {
  appointment: 'appointment',
  association: 'association',
  business: 'business',
  calendar: 'calendar',
  company: 'agency',
  contact: 'contact',
  conversation: 'conversation',
  location: 'sub-account',
  message: 'message',
  note: 'note',
  opportunity: 'opportunity',
  pipeline: 'pipeline',
  task: 'task',
  user: 'user',
  workflow: 'workflow',
};

/** What "Contact with id x not found" speaks of: `contact`; undefined where HighLevel does not say. */
function missing(said: string): string | undefined {
  const [, phrase = ''] =
    /^(?:the |no )?([a-z ]+?) (?:with|for|by|not|does|is|was|found|no longer)\b/i.exec(said) ?? [];
  const word = phrase.toLowerCase().split(' ').at(-1)!;
  return word in RECORDS ? word : undefined;
}

/** Paths whose last word is another one than HighLevel's name of the record. */
const PATHS: Record<string, string> = {
  events: 'appointment',
  'block-slots': 'appointment',
  businesses: 'business',
  companies: 'company',
  opportunities: 'opportunity',
};

/**
 * A record that HighLevel says it does not have. Status 404 is for the step's own record alone: where the
 * contact of a note is missing, the note may well be there.
 */
function notFound(said: string, { about = '' }: Failure): StepError {
  const word = missing(said);
  const own = PATHS[about] ?? about.replace(/s$/, '');
  return new StepError(
    'error',
    `HighLevel has no such ${word ? RECORDS[word] : 'record'}. It may have been deleted, or its ID belongs to another sub-account. Choose it again.`,
    { status: word === undefined || word === own ? 404 : 400 },
  );
}

function messagesOf(body: unknown): string[] {
  const found = ['message', 'error.message', 'error', 'detail']
    .map((path) => getPath(body, path))
    .find((value) => value !== undefined && value !== null && value !== '');
  return (Array.isArray(found) ? found : [found]).filter(
    (one): one is string => typeof one === 'string',
  );
}

/** "email must be an email" -> "E-mail: must be an email." */
function inLabels(message: string, { labelOf }: Failure): string {
  const unknown = /^property (\S+) should not exist$/.exec(message);
  if (unknown) {
    return `“${labelOf(unknown[1]!)}” cannot be set here: leave it empty.`;
  }
  const named = /^([a-z][\w.]*) ((?:must|should|is|has|cannot|each)\b.*)$/.exec(message);
  const text = named ? `${labelOf(named[1]!)}: ${named[2]}` : message;
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** Words for "done" of answers without a record; `succeded` is HighLevel's own spelling. */
const DONE = ['success', 'succeded', 'succeeded'];

/** What HighLevel says beside or instead of a record: https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-contact */
export function acknowledges(body: unknown): boolean | undefined {
  // An answer about several records says of each what became of it.
  if (!isRecord(body) || Array.isArray(body.responses)) {
    return undefined;
  }
  const word = DONE.map((key) => body[key]).find((said) => typeof said === 'boolean');
  if (word === false || Number(body.statusCode) >= 400) {
    return false;
  }
  // A notification answers with a sentence, a relation with itself.
  return word ?? (typeof (body.message ?? body.id) === 'string' ? true : undefined);
}
