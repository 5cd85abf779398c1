/** Ids above 2^53 (Strava's segment efforts and routes) are kept as bigint; all others are plain numbers. */
export type ExactId = number | bigint;

const rawJson = (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON;

/**
 * JSON text in which a bigint is written as the integer it is, with no digit rounded.
 * @see https://developers.strava.com/docs/reference/
 */
export const exactJson = (value: unknown): string =>
  JSON.stringify(value, (_key, entry) =>
    typeof entry === 'bigint' ? rawJson(entry.toString()) : entry,
  );
