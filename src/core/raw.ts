/** A record as a vendor sends it. */
export type Raw = Record<string, unknown>;

/** The number that a vendor sends, as a number or as a text; null for what is none. */
export function numberOf(value: unknown): number | null {
  const isWritten = typeof value === 'string' && value.trim() !== '';
  const number = typeof value === 'number' || isWritten ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** The text that a vendor sends, of a number or a boolean as well; null for none. */
export const textOf = (value: unknown): string | null =>
  value === undefined || value === null || typeof value === 'object' ? null : String(value);

/** What a vendor says of yes or no, as a boolean, as a number or as a text; null for neither. */
export const yesNoOf = (value: unknown): boolean | null =>
  /^(true|1|yes)$/i.test(String(value))
    ? true
    : /^(false|0|no)$/i.test(String(value))
      ? false
      : null;

/** Whether a vendor says yes. */
export const isTrue = (value: unknown): boolean => yesNoOf(value) === true;

/** Whether a value is an object that holds values by name, and no list. */
export const isRecord = (value: unknown): value is Raw =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
