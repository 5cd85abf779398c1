import * as z from 'zod/mini';
import type { Shape } from '../../shape.ts';
import { type FieldOptions, field, fieldFacts, shaped } from './field.ts';

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
      ...fieldFacts(item),
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
    fieldFacts(many),
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
