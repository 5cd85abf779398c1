import { unwritable } from '../../../../src/highlevel/workouts/parts/customValues.ts';

/** Why a field of a type does not take a value; null when it does. */
function refusal(dataType: string, value: unknown): string | null {
  const known = [{ id: 'f', name: 'Field', key: 'field', dataType, options: [], open: false }];
  const part = unwritable([{ fieldId: 'f', value, label: 'New Value' }]);
  for (let turn = part.next(); ; turn = part.next(known)) {
    if (turn.done) return turn.value?.halt ?? null;
  }
}

it.each([
  ['DATE', '2025-10-19'],
  ['DATE', '2025-10-19 13:00'],
  ['DATE', '2025-10-19T13:00:00-07:00'],
  ['NUMERICAL', 12.5],
  ['NUMERICAL', ' 12.5 '],
  ['PHONE', '+1 207 555 0111'],
  ['EMAIL', 'ada@example.com'],
  ['TEXT', 'anything'],
])('a %s field takes %p', (dataType, value) => {
  expect(refusal(dataType, value)).toBeNull();
});

it('a phone number takes no other text, though HighLevel would', () => {
  expect(refusal('PHONE', '12')).toBe(
    'The custom field chosen in “New Value” accepts only a phone number. Choose another one.',
  );
});

it.each([
  ['DATE', '2025-10-19 at noon', 'a date such as 2025-10-19'],
  ['DATE', '2025-02-31', 'a date such as 2025-10-19'],
  ['NUMERICAL', 'twelve', 'a number'],
  ['EMAIL', 'ada@', 'an email address'],
])(
  'a %s field does not take %p, which the operations of contacts refuse, too',
  (dataType, value, words) => {
    expect(refusal(dataType, value)).toBe(
      `The custom field chosen in “New Value” accepts only ${words}. Choose another one.`,
    );
  },
);
