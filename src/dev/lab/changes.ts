import { isDeepStrictEqual } from 'node:util';
import type { PlainInputField } from 'zapier-platform-core';
import { rewritten } from '../zapier/rewriting.ts';
import type { Change } from './api.ts';

/** Which values Zapier hands to the app in another form, by the types of their fields. */
export async function changesIn(
  given: Record<string, unknown>,
  fields: readonly PlainInputField[],
  zone: string,
): Promise<Change[]> {
  const handed = await rewritten(given, fields, zone);
  return Object.keys(given)
    .filter((key) => !isDeepStrictEqual(given[key], handed[key]))
    .map((key) => ({
      key,
      label: fields.find((field) => field.key === key)?.label ?? key,
      from: given[key],
      to: handed[key],
    }));
}
