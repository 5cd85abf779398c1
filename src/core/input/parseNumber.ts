import { once } from '../once.ts';
import { plain } from './plainText.ts';

/** The number that a text means; `or` is the other number that it could mean. */
export type ParsedNumber = { number: number; or?: number } | null;

/** Most characters of a number. */
const LONGEST = 60;

/** Small figures, which in ordinary characters would be digits of their own: `5²` is not 52. */
const RAISED = /[\u00b2\u00b3\u00b9\u2070-\u2089]/;

const currencies = once(() => new Set(Intl.supportedValuesOf('currency')));

/** `$`, `US$`, `Fr.`, `CHF`, before or after an amount. */
const isCurrency = (word: string) =>
  /^[A-Z]{0,3}\p{Sc}[A-Z]{0,3}$/u.test(word) || /^(Fr|kr)\.?$/.test(word) || currencies().has(word);

/** Digits in groups of three, or in India's groups of two before the last three. */
const GROUPED = {
  ',': /^[1-9]\d{0,2}(,\d{2,3})*,\d{3}$/,
  '.': /^[1-9]\d{0,2}(\.\d{3})+$/,
};

/**
 * Reads a number as people write it: `1250.5`, `1,250.50`, `1.250,50`, `1 250,50`, `1'250.50`, `$1,250.50`,
 * `1250 CHF`, `45 %`. A dot alone is the decimal point, as machines write it. A comma alone before three digits
 * groups the digits of an amount of money; elsewhere it can mean two numbers (`1,250`).
 * @returns null for anything else.
 */
export function parseNumber(text: string): ParsedNumber {
  const written = plain(text);
  if (written.length > LONGEST || RAISED.test(text)) {
    return null;
  }
  const [, sign = '', before = '', inner = '', digits = '', after = ''] =
    /^([+-]?) ?((?:[^\d\s.,+-]{1,5}\.?)?) ?([+-]?) ?([\d.,' ’]*\d) ?(%|[^\d\s%]{0,5})$/u.exec(
      written,
    ) ?? [];
  const words = [before, after].filter((word) => word !== '' && word !== '%');
  if (digits === '' || words.length > 1 || !words.every(isCurrency) || (sign && inner)) {
    return null;
  }
  const read = readDigits(ungrouped(digits), words.length > 0);
  const isNegative = sign === '-' || inner === '-';
  return read && isNegative
    ? { number: -read.number, ...(read.or !== undefined && { or: -read.or }) }
    : read;
}

/** Without the spaces or apostrophes that group the digits before the decimal sign. */
const ungrouped = (digits: string) =>
  /^\d{1,3}([ '’])\d{3}(\1\d{3})*([.,]\d+)?$/.test(digits) ? digits.replace(/[ '’]/g, '') : digits;

function readDigits(digits: string, isMoney: boolean): ParsedNumber {
  const last = /[.,](?=\d*$)/.exec(digits)?.[0] as ',' | '.' | undefined;
  if (last === undefined) {
    return decimal(digits);
  }
  const at = digits.lastIndexOf(last);
  const [whole, fraction] = [digits.slice(0, at), digits.slice(at + 1)];
  const other = last === ',' ? '.' : ',';
  if (whole.includes(other)) {
    return !whole.includes(last) && GROUPED[other].test(whole)
      ? decimal(`${whole.replaceAll(other, '')}.${fraction}`)
      : null;
  }
  if (whole.includes(last)) {
    return GROUPED[last].test(digits) ? decimal(digits.replaceAll(last, '')) : null;
  }
  const asDecimal = decimal(`${whole}.${fraction}`);
  if (!asDecimal || !GROUPED[last].test(digits) || (last === '.' && !isMoney)) {
    return asDecimal;
  }
  const asWhole = decimal(whole + fraction)!;
  return last === ',' && isMoney ? asWhole : { ...asWhole, or: asDecimal.number };
}

const decimal = (digits: string): ParsedNumber =>
  /^\d*(\.\d+)?$/.test(digits) ? { number: Number(digits) } : null;
