import { numbers } from '../../src/core/fields.ts';

it.each([
  ['111, 139, 152', [111, 139, 152]],
  ['111;139 152.5', [111, 139, 152.5]],
  [
    [111, '139'],
    [111, 139],
  ],
  [['111, 139'], [111, 139]],
  [111, [111]],
])('takes %p for several numbers', (given, expected) => {
  expect(numbers().parse(given)).toEqual(expected);
});

it('refuses words', () => {
  expect(numbers().safeParse('111, high').error?.issues[0]?.message).toBe(
    'must be numbers such as 111, 139, 152',
  );
});
