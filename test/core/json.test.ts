import fc from 'fast-check';
import { parseJson } from '../../src/core/json.ts';

it('keeps every digit of an integer above 2^53', () => {
  expect(parseJson('{"id":3460000000000000055,"list":[-9007199254740993]}')).toEqual({
    id: '3460000000000000055',
    list: ['-9007199254740993'],
  });
});

it('leaves numbers that are safe, fractions and texts of digits as they are', () => {
  const text = '{"a":16195505000,"b":302230.89999999997,"c":"3460000000000000055","d":1e300}';
  expect(parseJson(text)).toEqual({
    a: 16195505000,
    b: 302230.89999999997,
    c: '3460000000000000055',
    d: 1e300,
  });
});

it('reads whatever JSON.stringify writes', () =>
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      const integers = /(?<![\w.])-?\d{16,}(?![\w.])/.test(text);
      fc.pre(!integers);
      expect(parseJson(text)).toEqual(JSON.parse(text));
    }),
  ));

it('reads every integer to the digit, wherever it stands', () =>
  fc.assert(
    fc.property(
      fc.bigInt(),
      fc.constantFrom(
        'ID',
        ' ID',
        '[ID]',
        '[\nID]',
        '[1,ID]',
        '[1, ID]',
        '{"id":ID}',
        '{"id": ID}',
      ),
      (id, text) => {
        const parsed = parseJson(text.replace('ID', String(id)));
        const found =
          parsed !== null && typeof parsed === 'object' ? Object.values(parsed) : [parsed];
        expect(String(found.at(-1))).toBe(String(id));
      },
    ),
  ));

it('fails on what is no JSON', () => {
  expect(() => parseJson('<html>')).toThrow(SyntaxError);
  expect(() => parseJson('')).toThrow(SyntaxError);
});
