import fc from 'fast-check';
import { json, jsonList, jsonObject } from '../../../src/core/input/fields.ts';
import { validate } from '../../../src/core/input/validate.ts';

const shape = {
  any: json({ label: 'Body (JSON)' }).optional(),
  object: jsonObject({ label: 'More' }).optional(),
  list: jsonList({ label: 'Lines' }).optional(),
};
const read = (input: Record<string, unknown>) => validate(shape, input);

it('takes what JSON can say, and keeps big numbers and merge fields', () => {
  expect(
    read({
      any: ' [1, null, "{{contact.first_name}}"] ',
      object: '{"id": 9007199254740993, "a.b": {"c": true}}',
      list: '[{"qty": 1}]',
    }),
  ).toEqual({
    any: [1, null, '{{contact.first_name}}'],
    object: { id: '9007199254740993', 'a.b': { c: true } },
    list: [{ qty: 1 }],
  });
});

it('takes what an earlier step gives as it is, and one object as a list of one', () => {
  expect(read({ object: { a: 1 }, list: '{"qty": 1}' })).toEqual({
    object: { a: 1 },
    list: [{ qty: 1 }],
  });
});

it.each([
  ['{"name": "Ada",}', 'line 1, character 16'],
  ['{“name”: "Ada"}', 'line 1, character 2'],
  ['{\n  "name": Ada\n}', 'line 2, character 11'],
  ['{"name": "Ada" "city": "X"}', 'line 1, character 16'],
  ['{"name": "Ada"', 'line 1, character 15'],
  ['{}\n{}', 'line 2, character 1'],
  ['{"note": "two\nlines"}', 'line 1, character 14'],
])('says where %j is broken', (given, place) => {
  expect(() => read({ object: given })).toThrow(`More is not valid JSON: look at ${place}.`);
});

it('says what kind of value is wanted', () => {
  expect(() => read({ object: '[1]' })).toThrow('More must be a JSON object');
  expect(() => read({ list: '"one"' })).toThrow('Lines must be a JSON list');
});

it('every JSON without one of its characters is read, or broken at a place in it', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, at) => {
      const cut = text.slice(0, at % text.length) + text.slice((at % text.length) + 1);
      try {
        read({ any: cut });
      } catch (error) {
        const [, column = ''] = /line \d+, character (\d+)/.exec((error as Error).message) ?? [];
        expect(Number(column)).toBeGreaterThanOrEqual(1);
        expect(Number(column)).toBeLessThanOrEqual(cut.length + 1);
      }
    }),
    { numRuns: 200 },
  );
});
