import { domainToASCII } from 'node:url';
import * as z from 'zod/mini';
import { plain, visible } from '../plainText.ts';
import { type FieldFacts, type FieldOptions, field, shaped } from './field.ts';

/** The text of a scalar: earlier steps map numbers and booleans into text fields. */
const plainText = (value: unknown) =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;

const textSchema = (max: number) =>
  z.string({ error: 'must be text' }).check(
    z.maxLength(max, {
      error: (issue) => `is too long: ${String(issue.input).length} characters, at most ${max} fit`,
    }),
  );

/** One line of text, trimmed; `choices` (value to label) are offered, any other text is taken too. */
export const text = (
  options: FieldOptions & { max?: number; choices?: Record<string, string> } = {},
) =>
  field(shaped(plainText, textSchema(options.max ?? 1000).check(z.trim())), {
    type: 'string',
    ...options,
  });

/**
 * A name that people write in many ways: `read` gives the vendor's name for it, or null for what it does not
 * know, which is refused with the words of `unknown` ("must be …"), made of what was given where that helps.
 */
export const term = (
  read: (given: string) => string | null,
  {
    unknown,
    ...options
  }: FieldOptions & {
    unknown: string | ((given: string) => string);
    choices?: Record<string, string> | undefined;
  },
) =>
  field(
    shaped(
      (value) => {
        const given = plainText(value);
        return typeof given === 'string' ? (read(plain(given)) ?? { given }) : null;
      },
      z.string({
        error: ({ input }) =>
          typeof unknown === 'string'
            ? unknown
            : unknown((input as { given: string } | null)?.given ?? ''),
      }),
    ),
    { type: 'string', ...options } as FieldFacts,
  );

/** Text of several lines, kept to the letter (HighLevel's merge fields included). */
export const longText = (options: FieldOptions & { max?: number } = {}) =>
  field(shaped(plainText, textSchema(options.max ?? 65_000)), { type: 'text', ...options });

/** A text that the editor hides while it is typed, kept to the letter. */
export const password = (options: FieldOptions = {}) =>
  field(shaped(plainText, textSchema(200)), { type: 'password', ...options });

/** `ada@example.com` of `Ada <ada@example.com>` or of a link to it, its domain in the form of the mail servers. */
function addressOf(value: unknown): unknown {
  if (typeof value !== 'string') {
    return value;
  }
  const text = plain(value);
  const address = (/<([^<>]+)>$/.exec(text)?.[1] ?? text).replace(/^mailto:/i, '').split('?')[0]!;
  const [, name, domain = ''] = /^(.+)@([^@]+)$/.exec(address) ?? [];
  return name ? `${name}@${domainToASCII(domain) || domain}` : address;
}

/** An email address, also out of `Ada Byron <ada@example.com>`; its domain in ASCII, as vendors take it. */
export const email = (options: FieldOptions = {}) =>
  field(shaped(addressOf, z.email({ error: 'must be an email address, with an @ and a domain' })), {
    type: 'string',
    placeholder: 'ada@example.com',
    ...options,
  });

/** How to send a value that its field cannot read to a vendor that accepts any text. */
type Leniency = {
  /** Sends unreadable text unchanged: no record may be lost over a field that it can do without. */
  asGiven?: boolean;
};

const PHONE =
  /^\(?\+?(?=(?:\D*\d){6})[\d ()./-]{6,30}(?:[,;]? ?(?:ext\.?|extension|x|#) ?=? ?\d{1,7})?$/i;

/** A phone number in ordinary characters, with the marks that it was written with. */
function phoneOf(value: unknown): unknown {
  const given = plainText(value);
  const phoneNumber = typeof given === 'string' ? plain(given).replace(/^tel: ?/i, '') : '';
  return PHONE.test(phoneNumber) ? phoneNumber : given;
}

/** A phone number as people write it, extensions included. */
export const phone = ({ asGiven = false, ...options }: FieldOptions & Leniency = {}) => {
  const any = z.string({ error: 'must be a phone number' }).check(z.trim());
  return field(
    shaped(
      phoneOf,
      asGiven
        ? any.check(z.maxLength(100, { error: 'is too long: at most 100 characters fit' }))
        : any.check(z.regex(PHONE, { error: 'must be a phone number such as +1 415 555 0100' })),
    ),
    { type: 'string', placeholder: '+1 415 555 0100', ...options },
  );
};

const WEB_ADDRESS = /^https?:\/\/[^\s/.]+\.\S+$/i;

/** `https://www.example.com` for `www.example.com`. */
function linkOf(value: unknown): unknown {
  if (typeof value !== 'string') {
    return value;
  }
  const address = visible(value);
  return /^(\/\/)?[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,}(:\d+)?([/?#]\S*)?$/u.test(address)
    ? `https://${address.replace(/^\/\//, '')}`
    : address;
}

/** A web address; one without a scheme gets `https://`. */
export const webAddress = ({ asGiven = false, ...options }: FieldOptions & Leniency = {}) => {
  const any = z
    .string({ error: 'must be a web address' })
    .check(z.maxLength(2000, { error: 'is too long: at most 2000 characters fit' }));
  return field(
    shaped(
      linkOf,
      asGiven
        ? any
        : any.check(
            z.regex(WEB_ADDRESS, {
              error: 'must be a web address such as https://www.example.com',
            }),
          ),
    ),
    { type: 'string', placeholder: 'https://www.example.com', ...options },
  );
};

/** An id in ordinary characters, without the `.0` that spreadsheets add to a number. */
const idOf = (value: unknown): unknown =>
  typeof value === 'string' ? plain(value).replace(/^(\d+)\.0$/, '$1') : plainText(value);

/**
 * The id of a vendor's record, chosen in a dropdown or mapped from an earlier step. Letters, digits,
 * `_`, `-`, `.` and `:` only, so that neither a name nor a path passes for an id, nor what programs write for nothing.
 */
export const recordId = (options: FieldOptions = {}) =>
  field(
    shaped(
      idOf,
      z.string({ error: 'must be one ID' }).check(
        z.regex(/^(?!(?:null|NULL|undefined|None|NaN)$)(?=.*[A-Za-z\d])[\w.:-]{1,100}$/, {
          error:
            'must be an ID: choose it in the list or map the ID of an earlier step, not a name or a link',
        }),
      ),
    ),
    { type: 'string', ...options },
  );

/** A file: Zapier hands the step a URL to fetch it from. */
export const file = (options: FieldOptions = {}) =>
  field(
    shaped(
      (value) => (typeof value === 'string' ? visible(value) : value),
      z.string({ error: 'must be a file' }).check(
        z.regex(/^https?:\/\/\S+$/i, {
          error: 'must be a file of an earlier step or a web address of a file',
        }),
      ),
    ),
    {
      type: 'file',
      ...options,
    },
  );
