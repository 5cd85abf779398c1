import { isMeasured } from './track.ts';

const ESCAPED: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Characters that no XML document may hold: https://www.w3.org/TR/xml/#charsets */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it removes.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text as the content of an element. A carriage return would come back as a line feed. */
export const xmlText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/g, (character) => ESCAPED[character]!);

/** A number without an exponent, which XML's decimals do not have. */
export const xmlNumber = (value: number, decimals: number): string => {
  const text = value.toFixed(decimals).replace(/\.?0{1,20}$/, decimals === 0 ? '$&' : '');
  return text === '-0' ? '0' : text;
};

/** An element with a number in it; nothing where nothing was measured. */
export const numberElement = (
  name: string,
  value: number | null | undefined,
  decimals: number,
): string => (isMeasured(value) ? `<${name}>${xmlNumber(value, decimals)}</${name}>` : '');
