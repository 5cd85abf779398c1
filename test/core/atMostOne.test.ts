import { text } from '../../src/core/fields.ts';
import { validate } from '../../src/core/validate.ts';

const shape = { room: text().optional(), person: text({ label: 'Who' }).optional() };
const atMostOne = [['room', 'person']];

it('either value is fine, and none', () => {
  expect(validate(shape, { room: 'blue' }, { atMostOne })).toEqual({ room: 'blue' });
  expect(validate(shape, { room: '', person: 'Ada' }, { atMostOne })).toEqual({ person: 'Ada' });
  expect(validate(shape, {}, { atMostOne })).toEqual({});
});

it('both are refused by their labels', () => {
  expect(() => validate(shape, { room: 'blue', person: 'Ada' }, { atMostOne })).toThrow(
    'Fill in only one of: Room, Who.',
  );
});
