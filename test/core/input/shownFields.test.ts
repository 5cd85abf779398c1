import { choice, text } from '../../../src/core/input/fields.ts';
import { shownFields } from '../../../src/core/input/shownFields.ts';

const shape = {
  kind: choice({ a: 'Kind A', b: 'Kind B' }),
  always: text().optional(),
  ofA: text({ onlyWith: { field: 'kind', is: ['a'] } }),
  ofBoth: text({ onlyWith: { field: 'kind', is: ['a', 'b'] } }).optional(),
};

it.each([
  [undefined, ['kind', 'always']],
  ['', ['kind', 'always']],
  ['a', ['kind', 'always', 'ofA', 'ofBoth']],
  ['Kind A', ['kind', 'always', 'ofA', 'ofBoth']],
  ['b', ['kind', 'always', 'ofBoth']],
  ['{{123__kind}}', ['kind', 'always', 'ofA', 'ofBoth']],
])('with %j these appear: %j', (kind, keys) => {
  expect(Object.keys(shownFields(shape, { kind }))).toEqual(keys);
});
