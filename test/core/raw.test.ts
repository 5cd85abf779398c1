import { instantOf, shortMoment } from '../../src/core/dates.ts';
import { isTrue, numberOf, textOf, yesNoOf } from '../../src/core/raw.ts';
import { told, withDetail } from '../../src/core/told.ts';

it.each([
  [12.5, 12.5],
  ['12.5', 12.5],
  [' -3 ', -3],
  ['', null],
  ['12 km', null],
  [true, null],
  [[4], null],
  [Number.NaN, null],
  [null, null],
])('the number %j is %j', (sent, number) => {
  expect(numberOf(sent)).toBe(number);
});

it.each([
  [true, true],
  ['True', true],
  [1, true],
  ['no', false],
  ['maybe', null],
  [undefined, null],
])('yes or no: %j is %j', (sent, answer) => {
  expect([yesNoOf(sent), isTrue(sent)]).toEqual([answer, answer === true]);
});

it.each([
  [7, '7'],
  [false, 'false'],
  [{ name: 'Ada' }, null],
  [undefined, null],
])('the text %j is %j', (sent, text) => {
  expect(textOf(sent)).toBe(text);
});

it.each([1772355600000, '1772355600', { seconds: '1772355600' }, '2026-03-01T09:00:00Z'])(
  'the moment %j',
  (sent) => {
    expect([instantOf(sent), shortMoment(sent)]).toEqual([1772355600000, '2026-03-01 09:00']);
  },
);

it('what is no moment has no instant', () => {
  expect([instantOf('soon'), instantOf(undefined), shortMoment(null)]).toEqual([
    Number.NaN,
    Number.NaN,
    null,
  ]);
});

it('a text of parts leaves out what is not there', () => {
  expect(told(['Ada', undefined, ' ', null, false, 59], ', ')).toBe('Ada, 59');
  expect(withDetail('Harbor Gym', 'facebook')).toBe('Harbor Gym (facebook)');
  expect(withDetail('Harbor Gym', undefined)).toBe('Harbor Gym');
  expect(withDetail(undefined, 'facebook')).toBe('');
});
