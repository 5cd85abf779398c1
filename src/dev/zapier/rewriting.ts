import type { PlainInputField } from 'zapier-platform-core';

type Rewrite = (
  inputData: Record<string, unknown>,
  inputFields: readonly object[],
  timezone: string,
) => Record<string, unknown>;

/**
 * Zapier's own rewriting, as its command line copies it from production:
 * https://github.com/zapier/zapier-platform/blob/main/packages/cli/src/oclif/commands/invoke/input-types.js
 */
const RULES: string = 'zapier-platform-cli/src/oclif/commands/invoke/input-types.js';

const TYPED = new Set(['integer', 'number', 'boolean', 'datetime']);

/**
 * The values of a step's input as Zapier hands them to the app: those of typed fields are put into the field's type,
 * whatever they said, in line items and in lists as well; all others stay as they are.
 */
export async function rewritten(
  inputData: Record<string, unknown>,
  fields: readonly PlainInputField[],
  zone: string,
): Promise<Record<string, unknown>> {
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const entries = Object.entries(inputData).map(async ([key, value]) => [
    key,
    await handedOver(value, byKey.get(key), zone),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}

async function handedOver(
  value: unknown,
  field: PlainInputField | undefined,
  zone: string,
): Promise<unknown> {
  if (Array.isArray(value)) {
    return Promise.all(value.map((one) => handedOver(one, field, zone)));
  }
  const children = (field as { children?: PlainInputField[] } | undefined)?.children;
  if (children && typeof value === 'object' && value !== null) {
    return rewritten(value as Record<string, unknown>, children, zone);
  }
  const isEmpty = value === undefined || value === null || value === '';
  if (isEmpty || !field?.type || !TYPED.has(field.type)) {
    return value;
  }
  const { default: rewrite } = (await import(RULES)) as { default: Rewrite };
  const { key, type } = field;
  return rewrite({ [key]: String(value) }, [{ key, type }], zone)[key];
}
