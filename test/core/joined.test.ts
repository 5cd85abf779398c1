import { joined, password, recordId } from '../../src/core/fields.ts';
import { toInputFields } from '../../src/core/inputFields.ts';
import { validate } from '../../src/core/validate.ts';

const shape = {
  userIds: joined(recordId({ dropdown: 'user_dropdown' }), { label: 'Users' }).optional(),
};

it('several values travel as one text', () => {
  expect(validate(shape, { userIds: ['a1', ' b2 ', ''] })).toEqual({ userIds: 'a1,b2' });
  expect(validate(shape, { userIds: 'a1, b2' })).toEqual({ userIds: 'a1,b2' });
  expect(validate(shape, { userIds: [] })).toEqual({});
});

it('each of them is checked', () => {
  expect(() => validate(shape, { userIds: ['a1', 'not an id'] })).toThrow(/Users, item 2/);
});

it('the editor shows them as a list with its dropdown', () => {
  expect(toInputFields(shape)).toEqual([
    {
      key: 'userIds',
      label: 'Users',
      type: 'string',
      required: false,
      list: true,
      dynamic: 'user_dropdown.id.label',
    },
  ]);
});

it('a password is hidden and kept to the letter', () => {
  expect(validate({ secret: password() }, { secret: ' a{{b}} ' })).toEqual({ secret: ' a{{b}} ' });
  expect(toInputFields({ secret: password() })).toMatchObject([{ type: 'password' }]);
});
