import * as z from 'zod/mini';
import { parseDateTime, spellWallTime } from './dates.ts';

/** What Zapier shows of an input field, and how its value travels to the vendor. */
export type FieldOptions = {
  /** Name in the editor and in messages; made from the key when absent. */
  label?: string;
  /** Help text, only where it adds something; markdown. */
  help?: string;
  placeholder?: string;
  /** Key of the hidden trigger that lists the choices. */
  dropdown?: string;
  /** Key of the search that Zapier offers beside the dropdown ("Add a search step"). */
  search?: string;
  /** Keys of the fields that must be filled first. */
  dependsOn?: string[];
  /** Key of the operation's group of fields. */
  group?: string;
  /** Dotted path in the request when it differs from the key: `dndSettings.Email.status`. */
  at?: string;
  /** Changes how records are shown, not which are found. */
  display?: boolean;
  /** Read by the step itself and not sent to the vendor. */
  local?: boolean;
  /** Other fields depend on the value: the editor asks for the fields again when it changes. */
  alters?: boolean;
};

export type FieldType =
  | 'string'
  | 'text'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'datetime'
  | 'file'
  | 'password';

/** Everything core knows of a field beside its zod schema. */
export type FieldFacts = FieldOptions & {
  type?: FieldType;
  choices?: Record<string, string>;
  list?: boolean;
  /** The fields of one line item. */
  children?: Shape;
};

/** The schema of an input field, and how it may be left empty. */
export type Field<T extends z.ZodMiniType = z.ZodMiniType> = T & {
  optional(): z.ZodMiniOptional<T>;
  /** What an empty field means; a value of the field in the vendor's form. */
  default(value: z.output<T> & (string | number | boolean)): z.ZodMiniDefault<T>;
};

/** Input fields by key. */
export type Shape = Record<string, z.ZodMiniType>;

/** What an operation gets of its input: the outputs of the schemas. */
export type Values<S extends Shape> = z.output<z.ZodMiniObject<S>>;

const known = new WeakMap<z.ZodMiniType, FieldFacts>();

/** Facts of a field, found through `.optional()` and `.default()`. */
export function factsOf(schema: z.ZodMiniType): FieldFacts {
  let at: z.ZodMiniType | undefined = schema;
  while (at) {
    const facts = known.get(at);
    if (facts) {
      return facts;
    }
    at = (at.def as unknown as { innerType?: z.ZodMiniType }).innerType;
  }
  return {};
}

/** Whether a step runs without the field. */
export function isOptional(schema: z.ZodMiniType): boolean {
  return schema.def.type === 'optional' || schema.def.type === 'default';
}

function field<T extends z.ZodMiniType>(schema: T, facts: FieldFacts): Field<T> {
  known.set(schema, facts);
  return Object.assign(schema, {
    optional: () => z.optional(schema),
    default: (value: z.output<T>) => z._default(schema, value as never),
  });
}

/** The field itself where a step needs what another may leave empty. */
export const required = <T extends z.ZodMiniType>({ def }: z.ZodMiniOptional<T>): T =>
  def.innerType as T;

/** A schema whose value is first put in shape. */
const shaped = <T extends z.ZodMiniType>(put: (value: unknown) => unknown, schema: T) =>
  z.pipe(z.transform(put), schema);

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
      z.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/i, {
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

const numeric = (value: unknown) =>
  typeof value === 'string' && /^\s*-?(\d+(\.\d+)?|\.\d+)\s*$/.test(value) ? Number(value) : value;

type NumberOptions = FieldOptions & { min?: number; max?: number };

const within = ({ min = -1e15, max = 1e15 }: NumberOptions) => [
  z.minimum(min, { error: `must be at least ${min}` }),
  z.maximum(max, { error: `must be at most ${max}` }),
];

export const number = (options: NumberOptions = {}) =>
  field(
    shaped(numeric, z.number({ error: 'must be a number such as 12.5' }).check(...within(options))),
    {
      type: 'number',
      ...options,
    },
  );

export const integer = (options: NumberOptions = {}) =>
  field(
    shaped(
      numeric,
      z.int({ error: 'must be a whole number such as 12' }).check(...within(options)),
    ),
    { type: 'integer', ...options },
  );

/** The word that a choice is made with; none for an object, whose text may be anything. */
const wordOf = (value: unknown) => (typeof value === 'object' ? '' : String(value).trim());

/** Several numbers in one text, such as the limits of zones: `111, 139, 152`. */
export const numbers = (options: FieldOptions = {}) =>
  field(
    shaped(
      (value) =>
        [value]
          .flat()
          .join(',')
          .split(/[,;\s]+/)
          .filter(Boolean)
          .map(Number),
      z.array(z.number({ error: 'must be numbers such as 111, 139, 152' }), {
        error: 'must be numbers such as 111, 139, 152',
      }),
    ),
    { type: 'string', ...options },
  );

const YES = /^(true|yes|y|on|1)$/i;
const NO = /^(false|no|n|off|0)$/i;

/** Whether a text means yes or no; null when it says neither. */
export const parseYesNo = (value: unknown): boolean | null => {
  const word = wordOf(value);
  return YES.test(word) ? true : NO.test(word) ? false : null;
};

/** Yes or no, in the words that people and other apps have for it. */
export const yesNo = (options: FieldOptions = {}) =>
  field(
    shaped((value) => parseYesNo(value) ?? value, z.boolean({ error: 'must be yes or no' })),
    { type: 'boolean', ...options },
  );

/** How a moment is written in the request. */
export type MomentFormat =
  | 'iso'
  | 'offset'
  | 'wall'
  | 'milliseconds'
  | 'seconds'
  | 'day'
  | 'month-first'
  | 'spelled';

const WRITE: Record<MomentFormat, (iso: string) => string | number> = {
  iso: (iso) => new Date(iso).toISOString().replace(/\.\d{3}Z$/, 'Z'),
  offset: (iso) => iso,
  wall: (iso) => `${iso.slice(0, 19)}Z`,
  milliseconds: (iso) => Date.parse(iso),
  seconds: (iso) => Math.floor(Date.parse(iso) / 1000),
  day: (iso) => iso.slice(0, 10),
  spelled: spellWallTime,
  'month-first': (iso) => iso.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$2-$3-$1'),
};

/**
 * A moment. People give it in any ISO form, with or without an offset; `send` says what the vendor
 * wants: UTC ISO 8601 (`iso`), ISO with offset, the `wall` time with a `Z` that means none, epoch `milliseconds` or `seconds`, the `day`
 * (`2026-03-01`), the day `month-first` (`03-01-2026`) or the wall time `spelled` out without a zone
 * (`Sun, 1 Mar 2026 09:00:00`).
 */
export const dateTime = <F extends MomentFormat = 'iso'>(
  options: FieldOptions & { send?: F } = {},
) => {
  const { send = 'iso' as F, ...rest } = options;
  type Sent = F extends 'milliseconds' | 'seconds' ? number : string;
  return field(
    z.pipe(
      z.string({ error: 'must be a date such as 2026-03-01T09:00:00+01:00' }).check(
        z.refine((value) => parseDateTime(value) !== null, {
          error: 'is not a date that exists. Use for example 2026-03-01T09:00:00+01:00',
        }),
      ),
      z.transform((value: string) => WRITE[send](parseDateTime(value)!) as Sent),
    ),
    { type: 'datetime', ...rest },
  );
};

/** A calendar day, sent as `2026-03-01` unless `send` says otherwise. */
export const date = (options: FieldOptions & { send?: 'day' | 'month-first' } = {}) =>
  dateTime({ send: 'day', ...options });

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?m\.?)?$/i;

/** `17:30` for `5:30 pm`; null for what is no time of a day. */
function parseClock(value: string): string | null {
  const [, hours = '', minutes = '00', half] = CLOCK.exec(value.trim()) ?? [];
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  const exists =
    hours !== '' &&
    hour < 24 &&
    Number(minutes) < 60 &&
    (!half || (Number(hours) >= 1 && Number(hours) <= 12));
  return exists ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
}

/** A time of the day, given as `09:00`, `9` or `9:00 am`, sent as `09:00`. */
export const timeOfDay = (options: FieldOptions = {}) =>
  field(
    shaped(
      (value) => (typeof value === 'object' ? null : parseClock(String(value))) ?? '',
      z
        .string()
        .check(z.minLength(1, { error: 'must be a time of the day such as 09:00 or 5:30 pm' })),
    ),
    { type: 'string', placeholder: '09:00', ...options },
  );

/** Seconds in `45:00` (minutes and seconds), `1:02:30` (hours too) or a number of seconds; null for anything else. */
function parseDuration(value: unknown): number | null {
  const text = String(value).trim();
  const [, hours = '0', minutes = '', seconds = ''] =
    /^(?:(\d{1,3}):)?(\d{1,4}):([0-5]\d)$/.exec(text) ?? [];
  if (seconds) {
    return Number(minutes) < 60 || hours === '0'
      ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
      : null;
  }
  return /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text)) : null;
}

/** A length of time above zero, given in seconds, as `45:00` or as `1:02:30`, sent in seconds. */
export const duration = (options: FieldOptions = {}) =>
  field(
    shaped(
      (value) => parseDuration(value) || '',
      z.number({ error: 'must be a time such as 45:00, 1:02:30 or a number of seconds' }),
    ),
    { type: 'string', placeholder: '1:02:30', ...options },
  );

/** One of a fixed set, given as value or as label; `choices` maps value to label. */
export const choice = <V extends string>(
  choices: Record<V, string>,
  options: FieldOptions = {},
) => {
  const values = Object.keys(choices) as V[];
  const labels = Object.values<string>(choices);
  const shown = labels.length > 8 ? `${labels.slice(0, 8).join(', ')}, …` : labels.join(', ');
  return field(
    shaped(
      (value) => {
        const word = wordOf(value).toLowerCase();
        return (
          values.find(
            (known) => known.toLowerCase() === word || choices[known].toLowerCase() === word,
          ) ?? value
        );
      },
      z.enum(values as [V, ...V[]], { error: `must be one of: ${shown}` }),
    ),
    { type: 'string', choices, ...options },
  );
};

/** Several values of one kind. A single value counts as a list of one; `split` also takes `a, b, c`. */
export const list = <T extends z.ZodMiniType>(
  item: T,
  options: FieldOptions & { split?: boolean; max?: number; choices?: Record<string, string> } = {},
) => {
  const { split, max = 1000, ...rest } = options;
  const asArray = (value: unknown) => {
    const items = Array.isArray(value)
      ? value
      : split && typeof value === 'string'
        ? value.split(',')
        : [value];
    return items
      .map((one) => (typeof one === 'string' ? one.trim() : one))
      .filter((one) => one !== '' && one !== null);
  };
  return field(
    shaped(
      asArray,
      z.array(item).check(z.maxLength(max, { error: `has too many items, at most ${max} fit` })),
    ),
    {
      ...factsOf(item),
      ...rest,
      list: true,
    },
  );
};

/** Several values that travel as one text: `a,b,c`. */
export const joined = (item: z.ZodMiniType<string>, options: Parameters<typeof list>[1] = {}) => {
  const many = list(item, { split: true, ...options });
  return field(
    z.pipe(
      many,
      z.transform((values: string[]) => values.join(',')),
    ),
    factsOf(many),
  );
};

/** Line items: rows of the same fields. */
export const lineItems = <S extends Shape>(
  children: S,
  options: FieldOptions & { max?: number } = {},
) => {
  const { max = 100, ...rest } = options;
  const rows = z
    .array(z.object(children, { error: 'must be a row of fields' }))
    .check(z.maxLength(max, { error: `has too many rows, at most ${max} fit` }));
  return field(
    shaped((value) => (Array.isArray(value) ? value : [value]), rows),
    { ...rest, children },
  );
};

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
