import * as z from 'zod/mini';
import { type FieldOptions, field, shaped } from './field.ts';

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
