import { getPath } from '../core/dottedPaths.ts';
import { StepError } from '../core/errors.ts';
import { isRecord, type Raw } from '../core/raw.ts';
import type { Failure } from '../core/service.ts';

/** Seconds until midnight UTC. HighLevel does not say when its day begins. */
const secondsOfToday = () => Math.ceil((new Date().setUTCHours(24, 0, 0, 0) - Date.now()) / 1000);

/**
 * Puts a failure of HighLevel into words. Its services answer in several shapes: `message` is a text
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
    case status < 500 && wayOut(said) !== undefined:
      return new StepError('halted', wayOut(said)!, { status, ...existingIn(body) });
    case status === 404 && !isOfHighLevel(said, body):
      return new StepError(
        'error',
        'HighLevel does not recognize the address that this step calls, so nothing was read or changed. Replay it later. If this happens again, report this step to support.',
        { status: 400 },
      );
    case status === 404 ||
      (status === 400 && /not found|does not exist|no longer exists/i.test(said)):
      return notFound(said, failure);
    case status === 409:
      return new StepError(
        'halted',
        `HighLevel already has this or is changing it right now${said && `: ${said}`}`,
        { status, next: 'Check the record in HighLevel, then run the step again.' },
      );
    case status === 403:
      return new StepError(
        'error',
        'This HighLevel connection has no access to that sub-account or record. Choose the account that owns it, or reconnect it.',
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
      return refused(messages, failure);
  }
}

/** Sentences of a server that does not know the address. */
const NO_ADDRESS = /^(cannot [A-Z]+ \/|no route\b|route \S{1,300} not found)/i;

/** Whether "not found" is said of a record. What stands before HighLevel says it as a page, of the address, or without HighLevel's `statusCode`. */
const isOfHighLevel = (said: string, body: unknown): boolean =>
  said !== '' &&
  !NO_ADDRESS.test(said) &&
  (!/^not found\.?$/i.test(said) || getPath(body, 'statusCode') !== undefined);

/** Refusals that another step or another value gets around. */
const WAYS_OUT: readonly [RegExp, string][] = [
  [
    /duplicate relation/i,
    'These two records are already linked through this association, so nothing was changed. Map another record, or go on without this step.',
  ],
  [
    /slot\b.*\b(no longer|not) (available|free)/i,
    'This time is not free in the calendar, so nothing was booked. Choose another time from “Get Free Slots”.',
  ],
  [
    /duplicate opportunity/i,
    'This contact already has an opportunity, and the sub-account does not allow a second one. Use “Upsert Opportunity” to update the contact’s opportunity.',
  ],
  [
    /association\b.*\bexists/i,
    'An association with this key already exists. Use “Create Relation” to link records through it, or enter another key.',
  ],
  [
    /slug\b.*\b(taken|exists|in use)/i,
    'This URL slug is taken. Choose another slug, then run the step again.',
  ],
  [
    /user\b.*\bemail\b.*\bexists/i,
    'A user with this email already exists. Find the user with “Search Users”, then use “Update User”.',
  ],
  [
    /\bDND is active\b|\bhas unsubscribed\b/i,
    'This contact has opted out of this channel (do not disturb), so nothing was sent. Choose another channel, or add a filter before this step.',
  ],
  [
    /^missing (phone number|email)|\bcontact's e-?mail is (invalid|missing)/i,
    'This contact has no phone number or valid email for this channel, so nothing was sent. Add it to the contact, or choose another channel.',
  ],
  [
    /\btag name\b.*\bexist/i,
    'A tag with this name already exists, so nothing was changed. Enter another name, or find the tag with “List Tags”.',
  ],
  [
    /email update is no longer supported/i,
    'HighLevel does not let integrations change a user’s email. Leave Email empty, or change it in HighLevel.',
  ],
];

/** Longest sentence that is looked through for a known refusal. */
const SENTENCE = 300;

const wayOut = (said: string): string | undefined =>
  WAYS_OUT.find(([refusal]) => refusal.test(said.slice(0, SENTENCE)))?.[1];

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

/** The record that stands in the way of a second one, where the refusal names it: that of a second opportunity does. */
function existingIn(body: unknown): { existing?: string } {
  const id = getPath(body, 'meta.existingId');
  return typeof id === 'string' ? { existing: id } : {};
}

function duplicate(body: unknown): StepError {
  const by = getPath(body, 'meta.matchingField');
  const id = getPath(body, 'meta.contactId');
  return new StepError(
    'halted',
    `A contact with this ${by === 'phone' ? 'phone number' : (by ?? 'email')} already exists (contact ID ${id}), and the sub-account allows no duplicates. Use “Find or Create Contact” or “Upsert Contact”.`,
    { status: 400, existing: String(id) },
  );
}

/** What people call the records that HighLevel says it has not found. */
const RECORDS: Record<string, string> = {
  account: 'social account',
  appointment: 'appointment',
  association: 'association',
  booking: 'service booking',
  business: 'business',
  calendar: 'calendar',
  company: 'agency',
  contact: 'contact',
  conversation: 'conversation',
  document: 'document',
  link: 'trigger link',
  coupon: 'coupon',
  estimate: 'estimate',
  invoice: 'invoice',
  field: 'custom field',
  folder: 'folder',
  location: 'sub-account',
  file: 'media file',
  message: 'message',
  note: 'note',
  object: 'object',
  opportunity: 'opportunity',
  order: 'order',
  pipeline: 'pipeline',
  price: 'price',
  product: 'product',
  service: 'service',
  subscription: 'subscription',
  post: 'post',
  tag: 'tag',
  task: 'task',
  template: 'template',
  transaction: 'transaction',
  user: 'user',
  value: 'custom value',
  workflow: 'workflow',
};

/** What "Contact with id x not found" speaks of: `contact`; undefined where HighLevel does not say. */
function missing(said: string): string | undefined {
  const [, phrase = ''] =
    /^(?:the |no )?([a-z ]+?) (?:with|for|by|not|does|is|was|found|no longer)\b/i.exec(said) ?? [];
  const word = phrase.toLowerCase().split(' ').at(-1)!;
  return Object.hasOwn(RECORDS, word) ? word : undefined;
}

/** Last words of paths that differ from HighLevel's name of the record. */
const PATHS: Record<string, string> = {
  events: 'appointment',
  'block-slots': 'appointment',
  businesses: 'business',
  companies: 'company',
  customFields: 'field',
  customValues: 'value',
  medias: 'file',
  opportunities: 'opportunity',
  'recurring-tasks': 'task',
};

/**
 * A record that HighLevel does not have. Only the step's own record gets status 404: a missing contact does
 * not mean that its note is missing.
 */
function notFound(said: string, { about = '', chosen }: Failure): StepError {
  const word = missing(said);
  const own = PATHS[about] ?? about.replace(/s$/, '');
  return new StepError(
    'halted',
    `HighLevel has no such ${word ? RECORDS[word] : 'record'}. It may have been deleted, or its ID belongs to another sub-account. Choose ${oneOf(chosen(word))} again.`,
    { status: word === undefined || word === own ? 404 : 400 },
  );
}

/** “Contact” or “Sender”; "it" where the form has none of them. */
const oneOf = (labels: readonly string[]): string =>
  labels
    .slice(0, 3)
    .map((label) => `“${label}”`)
    .join(' or ') || 'it';

function messagesOf(body: unknown): string[] {
  const found = ['message', 'error.message', 'error', 'detail']
    .map((path) => getPath(body, path))
    .find((value) => value !== undefined && value !== null && value !== '');
  return (Array.isArray(found) ? found : [found]).filter(
    (one): one is string => typeof one === 'string',
  );
}

/** A refusal that names a field halts. Any other may be a mistake in the Zap. */
function refused(messages: readonly string[], failure: Failure): StepError {
  const { status } = failure;
  const told = messages.map((message) => inPlainWords(message, failure)).join(' ');
  if (!told || /^(bad request|unprocessable entity)\.$/i.test(told)) {
    const refusal = `HighLevel refused this step and did not say why (${status}).`;
    return new StepError('error', refusal, {
      status,
      next: 'Check the values of its fields, then run it again.',
    });
  }
  const names = status === 422 || told !== messages.map(sentence).join(' ');
  return new StepError(names ? 'halted' : 'error', `HighLevel refused this step: ${told}`, {
    status,
    next: names
      ? 'Correct this, then run the step again.'
      : 'Check the values of its fields, then run it again.',
  });
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What HighLevel's checks say, and how people say it: https://github.com/typestack/class-validator#validation-decorators */
const PLAIN: readonly [RegExp, string][] = [
  [/must be a valid ISO 8601 date string/, 'must be a date and time such as 2026-03-01 09:00'],
  [/must be a number conforming to the specified constraints/, 'must be a number'],
  [/must be a number string/, 'must be a number'],
  [/must be a boolean( value)?/, 'must be yes or no'],
  [/must be a string/, 'must be text'],
  [/must be an array/, 'must be a list'],
  [/must be an email\b(?! address)/, 'must be an email address'],
  [/must be one of the following values:/, 'must be one of:'],
  [/should not be (empty|null or undefined)/, 'must be filled in'],
  [
    /must be (shorter|longer) than or equal to (\d+) characters/,
    'must not be $1 than $2 characters',
  ],
];

/** "email must be an email" -> "Email must be an email address." */
function inPlainWords(message: string, { labelOf, inLabels }: Failure): string {
  const [, parent = '', unknown] =
    /^(?:([\w.]+)\.)?property (\S+) should not exist$/.exec(message) ?? [];
  if (unknown) {
    return `“${labelOf(parent ? `${parent}.${unknown}` : unknown)}” cannot be set here: leave it empty.`;
  }
  const [, of, rule] = /^each value in (\S+) (.+)$/.exec(message) ?? [];
  const words = of ? `Each of ${labelOf(of)} ${inLabels(rule!)}` : inLabels(message);
  const text = PLAIN.reduce((said, [api, people]) => said.replace(api, people), words);
  return sentence(text);
}

/** Words for "done" of answers without a record; `succeded` is HighLevel's own spelling, `status` that of products and prices. */
const DONE = ['success', 'succeded', 'succeeded', 'status'];

/** Whether an answer without a record names an error next to its sentence. */
const isFault = ({ id, status, error, message }: Raw): boolean =>
  id === undefined &&
  typeof message === 'string' &&
  (/^(error|fail(ed|ure)?)$/i.test(String(status)) ||
    error === true ||
    (typeof error === 'string' && error !== ''));

/** What HighLevel says beside or instead of a record: https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-contact */
export function acknowledges(body: unknown): boolean | undefined {
  // An answer about several records says of each what became of it.
  if (!isRecord(body) || Array.isArray(body.responses)) {
    return undefined;
  }
  const words = DONE.map((key) => (body[key] === 'false' ? false : body[key]));
  const word = words.find((said) => typeof said === 'boolean');
  if (word === false || Number(body.statusCode) >= 400 || isFault(body)) {
    return false;
  }
  // A notification answers with a sentence, a relation with itself.
  return word ?? (typeof (body.message ?? body.id) === 'string' ? true : undefined);
}
