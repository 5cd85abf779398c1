import * as z from 'zod';
import { unprocessable } from './refusal.ts';
import type { ObjectField } from './world.ts';

type Properties = Record<string, unknown>;

const file = z.strictObject({ url: z.url() });

const single: Partial<Record<ObjectField['dataType'], z.ZodType>> = {
  NUMERICAL: z.number(),
  MONETORY: z.strictObject({ currency: z.literal('default'), value: z.number() }),
  PHONE: z.string().regex(/^\+[1-9]\d{6,14}$/),
  EMAIL: z.email(),
  DATE: z.iso.date(),
};

const several = ['MULTIPLE_OPTIONS', 'CHECKBOX', 'FILE_UPLOAD'];

/** What a property takes; a new record takes the values of several, an update what to add and what to remove. */
const rule = ({ dataType, options }: ObjectField, isNew: boolean): z.ZodType => {
  const option = z.enum(options.map(({ key }) => key) as [string, ...string[]]);
  if (several.includes(dataType)) {
    const list = z.array(dataType === 'FILE_UPLOAD' ? file : option);
    return isNew ? list : z.strictObject({ add: list.optional(), remove: list.optional() });
  }
  return single[dataType] ?? (options.length > 0 ? option : z.string());
};

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const changed = (before: unknown, value: { add?: unknown[]; remove?: unknown[] }): unknown[] => [
  ...((before ?? []) as unknown[]).filter(
    (one) => !value.remove?.some((gone) => isSame(gone, one)),
  ),
  ...(value.add ?? []),
];

/**
 * The properties after a write; null removes one.
 * @see https://doc.clickup.com/8631005/d/h/87cpx-277156/93bf0c2e23177b0/87cpx-376296
 */
export const writtenProperties = (
  fields: ObjectField[],
  written: Properties,
  before?: Properties,
): Properties => {
  const problems: string[] = [];
  const properties = { ...before };
  for (const [name, value] of Object.entries(written)) {
    const [key, box] = name.split('.');
    const field = fields.find(({ fieldKey }) => fieldKey.endsWith(`.${key}`));
    const isBoxes = field?.dataType === 'TEXTBOX_LIST';
    if (!field || isBoxes !== (box !== undefined)) {
      problems.push(`property properties.${name} should not exist`);
      continue;
    }
    if (value === null) {
      delete properties[name];
      continue;
    }
    const schema = isBoxes ? z.string() : rule(field, !before);
    if (!schema.safeParse(value).success) {
      problems.push(`properties.${name} is not valid for a field of the type ${field.dataType}`);
      continue;
    }
    properties[name] =
      before && several.includes(field.dataType) ? changed(before[name], value as object) : value;
  }
  if (problems.length) throw unprocessable(problems);
  return properties;
};
