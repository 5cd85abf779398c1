import {
  hasEmail,
  hasPhone,
  missingTags,
  named,
  sameValue,
  storedIn,
  tagOf,
} from '../../../../src/highlevel/workouts/parts/contact.ts';
import { changedValues } from '../../../../src/highlevel/workouts/parts/customValues.ts';
import { contact } from './aContact.ts';

it('is named by name and id, never by an address', () => {
  expect(named(contact())).toBe('Ada Byron (c1)');
  expect(named(contact({ name: 'ada@example.com' }))).toBe('A contact without a name (c1)');
  expect(named(contact({ name: 'x'.repeat(99) })).length).toBeLessThan(50);
});

it('knows its addresses and numbers in every shape', () => {
  expect(
    ['ADA@example.com', 'one@example.com', 'two@example.com', 'no@example.com'].map((email) =>
      hasEmail(contact(), email),
    ),
  ).toEqual([true, true, true, false]);
  expect(
    ['207-555-0111', '+1 (207) 555-0112', '555 0199'].map((phone) => hasPhone(contact(), phone)),
  ).toEqual([true, true, false]);
});

it('compares what is stored with what would be written', () => {
  const same: [unknown, unknown, boolean][] = [
    [43, '43', true],
    ['2025-10-19T00:00:00.000Z', '2025-10-19', true],
    [['B', 'a'], ['a', 'B'], true],
    ['x', 'y', false],
    [null, 'x', false],
  ];
  for (const [stored, wanted, expected] of same) expect(sameValue(stored, wanted)).toBe(expected);
  expect(storedIn(contact(), 'empty')).toBeNull();
  expect(
    changedValues(contact(), [
      { fieldId: 'f1', value: '227615', label: 'One' },
      { fieldId: 'f2', value: 'a', label: 'Two' },
      { fieldId: 'f2', value: 'b', label: 'Three' },
      { fieldId: undefined, value: 'c', label: 'Four' },
      { fieldId: 'f3', value: null, label: 'Five' },
    ]),
  ).toEqual([{ fieldId: 'f2', value: 'b', label: 'Three' }]);
});

it('gets only the tags that it lacks', () => {
  expect(missingTags(contact(), ['Member', 'New', 'new ', ''])).toEqual(['new']);
  expect([tagOf('segment:', 'Hawk  Hill'), tagOf('did', 'Run')]).toEqual([
    'segment: hawk hill',
    'did run',
  ]);
});
