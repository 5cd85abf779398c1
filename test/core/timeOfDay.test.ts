import { timeOfDay } from '../../src/core/fields.ts';

it.each([
  ['09:00', '09:00'],
  ['9', '09:00'],
  ['9:05', '09:05'],
  ['9.30', '09:30'],
  [17, '17:00'],
  ['00:00', '00:00'],
  ['23:59', '23:59'],
  ['9 am', '09:00'],
  ['12am', '00:00'],
  ['12:30 p.m.', '12:30'],
  ['5:30 PM', '17:30'],
])('%p is %s', (given, sent) => {
  expect(timeOfDay().parse(given)).toBe(sent);
});

it.each<unknown>([
  { toString: undefined },
  null,
  '24:00',
  '9:60',
  '13 pm',
  '0 am',
  'noon',
  '9:5',
  '2026-03-01T09:00:00Z',
  '',
])('%p is no time of a day', (given) => {
  expect(() => timeOfDay().parse(given)).toThrow(/must be a time of the day such as 09:00/);
});
