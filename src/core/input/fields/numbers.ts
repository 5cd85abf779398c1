import * as z from 'zod/mini';
import { parseNumber } from '../parseNumber.ts';
import { plain } from '../plainText.ts';
import { type FieldOptions, field, shaped } from './field.ts';

type NumberOptions = FieldOptions & { min?: number; max?: number };

const within = ({ min = -1e15, max = 1e15 }: NumberOptions) => [
  z.minimum(min, { error: `must be at least ${min}` }),
  z.maximum(max, { error: `must be at most ${max}` }),
];

const NO_NUMBER = 'must be a number such as 1250.50. Write it without words';
const NO_WHOLE_NUMBER = 'must be a whole number such as 12';

const numeric = (value: unknown) => {
  const read = typeof value === 'string' ? parseNumber(value) : null;
  return read && read.or === undefined ? read.number : value;
};

/** Of the two numbers that a text could mean, the integer. */
const whole = (value: unknown) =>
  typeof value === 'string' ? (parseNumber(value)?.number ?? value) : value;

/** Names the numbers that an ambiguous text could mean. */
const unclear = ({ input }: { input?: unknown }): string => {
  const read = typeof input === 'string' ? parseNumber(input) : null;
  return read?.or === undefined
    ? NO_NUMBER
    : `could mean ${read.number} or ${read.or}. Write it as one of them`;
};

/** A number, given as people write numbers. */
export const number = (options: NumberOptions = {}) =>
  field(shaped(numeric, z.number({ error: unclear }).check(...within(options))), {
    type: 'string',
    ...options,
  });

/** A number without decimals. */
export const integer = (options: NumberOptions = {}) =>
  field(shaped(whole, z.int({ error: NO_WHOLE_NUMBER }).check(...within(options))), {
    type: 'string',
    ...options,
  });

const pieces = (value: unknown) =>
  plain([value].flat().join(','))
    .split(/[,; ]+/)
    .filter(Boolean);

/** Several numbers in one text, such as the limits of zones: `111, 139, 152`. */
export const numbers = (options: FieldOptions = {}) =>
  field(
    shaped(
      (value) =>
        pieces(value).map((one) =>
          /^-?(?:\d+(?:\.\d+)?|\.\d+)$/.test(one) ? Number(one) : Number.NaN,
        ),
      z.array(z.number({ error: 'must be numbers such as 111, 139, 152' }), {
        error: 'must be numbers such as 111, 139, 152',
      }),
    ),
    { type: 'string', isBlank: (value) => pieces(value).length === 0, ...options },
  );
