import { number } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { camelCase } from '../camelCase.ts';

/** The values of a kind of measurement by the vendor's names, with units in the labels unless the step chooses one. */
export type Quantities<K extends string = string> = Record<
  K,
  { label: string; example: number; unit?: string; group?: string }
>;

const value = ({ label, example, group }: Quantities[string]) =>
  number({
    label,
    min: 0,
    max: 1e6,
    placeholder: String(example),
    ...(group && { group }),
  }).optional();

export const fieldsOf = <K extends string>(quantities: Quantities<K>) =>
  Object.fromEntries(
    Object.entries<Quantities[string]>(quantities).map(([key, quantity]) => [key, value(quantity)]),
  ) as Record<K, ReturnType<typeof value>>;

export const valuesOf = (quantities: Quantities) =>
  Object.fromEntries(
    Object.entries(quantities).map(([key, { label, example }]) => [
      camelCase(key),
      out.number(example, { label, from: [key] }),
    ]),
  );

export const keysOf = <K extends string>(quantities: Quantities<K>) =>
  Object.keys(quantities) as K[];
