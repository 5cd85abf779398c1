import { dateTime, duration } from '../../src/core/fields.ts';
import { validate } from '../../src/core/validate.ts';

it.each([
  ['45:00', 2700],
  ['1:02:30', 3750],
  [' 0:35:51 ', 2151],
  ['90:00', 5400],
  ['0:05', 5],
  ['2151', 2151],
  [2151, 2151],
  ['30.6', 31],
])('takes %p for %i seconds', (given, seconds) => {
  expect(duration().parse(given)).toBe(seconds);
});

it.each(['', '0', 0, '0:00', 'an hour', '1:75', '1:75:00', '-5', '1:2'])('refuses %p', (given) => {
  expect(duration().safeParse(given).error?.issues[0]?.message).toBe(
    'must be a time such as 45:00, 1:02:30 or a number of seconds',
  );
});

it.each([
  ['2026-03-01 09:00', '2026-03-01T09:00:00Z'],
  ['2026-03-01', '2026-03-01T00:00:00Z'],
  ['2026-03-01T09:00:00-05:00', '2026-03-01T09:00:00Z'],
  ['2026-03-01T09:00:00.250Z', '2026-03-01T09:00:00Z'],
])('takes %p as wall time', (given, wall) => {
  const shape = { start: dateTime({ send: 'wall' }) };
  expect(validate(shape, { start: given }, { zone: 'America/Chicago' })).toEqual({ start: wall });
});
