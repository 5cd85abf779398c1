/** A record as a vendor sends it. */
export type Raw = Record<string, unknown>;

/** Whether a vendor says yes, as a boolean or as a text. */
export const isTrue = (value: unknown): boolean => value === true || value === 'true';

/** Whether a value is an object that holds values by name, and no list. */
export const isRecord = (value: unknown): value is Raw =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
