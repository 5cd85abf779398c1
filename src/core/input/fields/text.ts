import * as z from 'zod/mini';
import { type FieldOptions, field, shaped } from './field.ts';

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

/** Text of several lines, kept to the letter (HighLevel's merge fields included). */
export const longText = (options: FieldOptions & { max?: number } = {}) =>
  field(shaped(plainText, textSchema(options.max ?? 65_000)), { type: 'text', ...options });

/** A text that the editor hides while it is typed, kept to the letter. */
export const password = (options: FieldOptions = {}) =>
  field(shaped(plainText, textSchema(200)), { type: 'password', ...options });

export const email = (options: FieldOptions = {}) =>
  field(
    shaped(
      (value) => (typeof value === 'string' ? value.trim() : value),
      z.email({ error: 'must be an e-mail address, with an @ and a domain' }),
    ),
    {
      type: 'string',
      ...options,
    },
  );

export const phone = (options: FieldOptions = {}) =>
  field(
    shaped(
      plainText,
      z.string({ error: 'must be a phone number' }).check(
        z.trim(),
        z.regex(/^\+?[\d\s().-]{6,30}$/, {
          error: 'must be a phone number such as +1 415 555 0100',
        }),
      ),
    ),
    { type: 'string', placeholder: '+1 415 555 0100', ...options },
  );

export const webAddress = (options: FieldOptions = {}) =>
  field(
    z.string({ error: 'must be a web address' }).check(
      z.trim(),
      z.maxLength(2000, { error: 'is too long: at most 2000 characters fit' }),
      z.regex(/^https?:\/\/[^\s/.]+\.\S+$/i, {
        error: 'must be a web address that starts with https://',
      }),
    ),
    { type: 'string', ...options },
  );

/**
 * The id of a vendor's record, chosen in a dropdown or mapped from an earlier step. Letters, digits,
 * `_`, `-`, `.` and `:` only, so that neither a name nor a path passes for an id.
 */
export const recordId = (options: FieldOptions = {}) =>
  field(
    shaped(
      plainText,
      z.string({ error: 'must be one ID' }).check(
        z.trim(),
        z.regex(/^(?!\.{1,2}$)[\w.:-]{1,100}$/, {
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
    z.string({ error: 'must be a file' }).check(
      z.regex(/^https?:\/\//i, {
        error: 'must be a file of an earlier step or a web address of a file',
      }),
    ),
    {
      type: 'file',
      ...options,
    },
  );
