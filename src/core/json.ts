/** Sixteen digits where a number may stand: neither within a text nor behind a decimal point, where they are frequent. */
const BIG_INTEGER = /(?:^|[[:,\s])-?\d{16}/;

type Context = { source: string };

const keepBigInteger = (_: string, value: unknown, context: Context): unknown =>
  typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context.source)
    ? context.source
    : value;

/**
 * Parses JSON and gives integers above 2^53 as strings, so that no id is rounded. Strava's segment
 * effort and route ids are that large: https://developers.strava.com/docs/reference/
 * @throws SyntaxError when the text is not JSON.
 */
export function parseJson(text: string): unknown {
  const hasBigInteger = BIG_INTEGER.test(text);
  return JSON.parse(
    text,
    hasBigInteger ? (keepBigInteger as (key: string, value: unknown) => unknown) : undefined,
  );
}
