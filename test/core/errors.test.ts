import fc from 'fast-check';
import { MESSAGE_LIMIT, readable, StepError, toZapierError } from '../../src/core/errors.ts';
import { out } from '../../src/core/output/output.ts';
import { acmeZapier, action, failureOf } from './acme.ts';

it.each([
  ['Write to ada.byron+gym@mail.example.com now', 'Write to (email) now'],
  ["o'brien@example.com, jörg@münchen.example; x@localhost.", '(email), (email); (email).'],
  ['“ada@example.com” is taken', '“(email)” is taken'],
  ['ada%40example.com and ada＠example.com are taken', '(email) and (email) are taken'],
  ['Basic dXNlcjpwYXNzd29yZDEyMw== failed', '(secret) failed'],
  ['Basic information is missing', 'Basic information is missing'],
  ['It broke\n    at Object.<anonymous> (/app/index.js:1:2)', 'It broke'],
  ['Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx.abc failed', '(secret) failed'],
  ['token pit-12345678-90ab-cdef-1234-567890abcdef', 'token (secret)'],
  [`hash ${'a1'.repeat(20)}`, 'hash (secret)'],
  ['said {"message":"x","errors":[{"a":1}]} twice', 'said … twice'],
  ['got [1, 2] and [ "a" ]', 'got … and …'],
  ['cut off {"access_token":"short', 'cut off …'],
  ['key 0123456789abcdef0123456789ABCDEF', 'key (secret)'],
  ['Bearer 0123456789abcdef0123456789abcdef', '(secret)'],
  // Labels of fields are no data.
  ['Weight [kg] must be a number', 'Weight [kg] must be a number'],
  [
    'Preferred_training_location_and_time_of_day is required',
    'Preferred_training_location_and_time_of_day is required',
  ],
  ['two\n  lines\tand tabs ', 'two lines and tabs'],
  // Ids of records are no secrets.
  ['contact ID ocQHyuzHvysMo5N5VsXc', 'contact ID ocQHyuzHvysMo5N5VsXc'],
])('%p reads %p', (text, shown) => expect(readable(text)).toBe(shown));

it('cuts a long text and says so', () => {
  const shown = readable('word '.repeat(100));
  expect(shown).toMatch(/word…$/);
  expect(shown.length).toBeLessThanOrEqual(MESSAGE_LIMIT);
});

it('shows at most 250 characters without e-mail address or token, whatever the text', () => {
  const secret = fc
    .string({ unit: fc.constantFrom(...'abcdefABCDEF0123456789_-'), minLength: 20 })
    .map((text) => `eyJ${text}`);
  fc.assert(
    fc.property(
      fc.string(),
      fc.emailAddress(),
      secret,
      fc.string(),
      (before, email, token, after) => {
        const shown = readable(`${before} ${email} ${token} ${after}`);
        expect(shown.length).toBeLessThanOrEqual(250);
        expect(shown).not.toContain(email);
        expect(shown).not.toContain(token);
        expect(shown).not.toContain('\n');
      },
    ),
  );
});

const errors = (() => {
  class AppError extends Error {
    constructor(message: string, code: string, status: number) {
      super(JSON.stringify({ message, code, status }));
      this.name = 'AppError';
    }
  }
  class HaltedError extends Error {}
  class ExpiredAuthError extends Error {}
  class RefreshAuthError extends Error {}
  class ThrottledError extends Error {
    delay: number | undefined;
    constructor(message: string, delay?: number) {
      super(message);
      this.delay = delay;
    }
  }
  const handleError = () => undefined;
  return {
    handleError,
    Error: AppError,
    HaltedError,
    ExpiredAuthError,
    RefreshAuthError,
    ThrottledError,
  };
})();
const z = { errors } as never;

it.each([
  ['halted', errors.HaltedError],
  ['expired', errors.ExpiredAuthError],
  ['refresh', errors.RefreshAuthError],
  ['throttled', errors.ThrottledError],
  ['error', errors.Error],
] as const)('%s becomes Zapier’s error of that kind', (outcome, type) => {
  expect(toZapierError(z, new StepError(outcome, 'Why.'))).toBeInstanceOf(type);
});

it('hands on how long to wait and the vendor’s status', () => {
  const throttled = new StepError('throttled', 'Later.', { seconds: 12 });
  expect(toZapierError(z, throttled)).toMatchObject({ message: 'Later.', delay: 12 });
  const failed = toZapierError(z, new StepError('error', 'No.', { status: 422 })) as Error;
  expect(JSON.parse(failed.message)).toEqual({ message: 'No.', code: 'failed', status: 422 });
});

it('passes Zapier’s own errors through and hides all others', () => {
  const own = new errors.HaltedError('Zapier’s');
  expect(toZapierError(z, own)).toBe(own);
  for (const other of [
    new TypeError('token-of-acme'),
    new Error('ada@example.com'),
    'text',
    null,
  ]) {
    const { message } = toZapierError(z, other) as Error;
    expect(message).toContain('Leadlap met an unexpected problem and stopped this step.');
    expect(message).not.toMatch(/token-of-acme|ada@example|text/);
  }
});

it('a step that breaks says nothing of what it was given, not even through Zapier’s core', async () => {
  const zapier = acmeZapier([
    action({
      key: 'break_it',
      noun: 'Thing',
      label: 'Break It',
      description: 'Breaks.',
      docs: '',
      scopes: [],
      route: 'POST /things',
      output: () => out.object({ id: out.id('1', 'ID') }),
      input: () => ({}),
      arrange: () => {
        throw new TypeError('Cannot read ada@example.com of token-of-acme');
      },
    }),
  ]);
  const { message } = await failureOf(zapier.create('break_it', { note: 'private words' }));
  expect(message).toBe(
    'Leadlap met an unexpected problem and stopped this step. Run it again. If this happens again, report the time of this run to support.',
  );
});
