import fc from 'fast-check';
import { parseNumber } from '../../../src/core/input/parseNumber.ts';

it.each<[string, number]>([
  ['1250.5', 1250.5],
  ['.5', 0.5],
  ['-.5', -0.5],
  ['+5', 5],
  ['\u22125', -5],
  ['007', 7],
  ['1,234.56', 1234.56],
  ['1.234,56', 1234.56],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['12,34,567.89', 1_234_567.89],
  ['1 234,56', 1234.56],
  ['1\u202f234\u00a0567.5', 1_234_567.5],
  ['1’234.50', 1234.5],
  ['$1,200.50', 1200.5],
  ['-$5', -5],
  ['$-5', -5],
  ['$1,200', 1200],
  ['1.200,50 €', 1200.5],
  ['US$ 5', 5],
  ['1250 CHF', 1250],
  ['Fr. 12', 12],
  ['45 %', 45],
  ['４５％', 45],
  ['1,5', 1.5],
  ['1234,567', 1234.567],
  ['0,125', 0.125],
  ['42.195', 42.195],
])('%s is %d', (text, number) => expect(parseNumber(text)).toEqual({ number }));

it.each<[string, number, number]>([
  ['1,234', 1234, 1.234],
  ['-1,234', -1234, -1.234],
  ['€1.200', 1200, 1.2],
])('%s could mean %d or %d', (text, number, or) => {
  expect(parseNumber(text)).toEqual({ number, or });
});

it.each([
  '',
  '-',
  '$',
  'not yet',
  'TBD',
  '2 burritos',
  '5 km',
  '0:52:10',
  '1e3',
  '0x10',
  '5²',
  'x₂',
  '12 34',
  '1,23,4',
  '1,234.56.7',
  '1..2',
  '1,000,00',
  '--5',
  'USD 5 EUR',
  'Infinity',
  `5${' '.repeat(80)}6`,
])('%j is no number', (text) => expect(parseNumber(text)).toBeNull());

it('reads every amount of money back, however it is written', () => {
  const locales = ['en-US', 'de-DE', 'fr-FR', 'de-CH', 'en-IN', 'pt-BR'];
  const cents = fc.integer({ min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(cents, fc.constantFrom(...locales), fc.boolean(), (hundredths, locale, hasSign) => {
      const amount = hundredths / 100;
      const written = amount.toLocaleString(locale, {
        minimumFractionDigits: 2,
        ...(hasSign && { style: 'currency', currency: 'USD' }),
      });
      expect(parseNumber(written)).toEqual({ number: amount });
    }),
  );
});
