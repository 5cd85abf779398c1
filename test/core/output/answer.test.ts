import { listIn, shown } from '../../../src/core/output/answer.ts';

it('ids are texts, wherever they are, and other numbers stay numbers', () => {
  expect(
    shown(
      { id: 7, total: 2, users: [{ _id: 1, user_id: 2, teamIds: [3, 4], age: 5 }], paid: 6 },
      [],
    ),
  ).toEqual({
    id: '7',
    total: 2,
    users: [{ _id: '1', user_id: '2', teamIds: ['3', '4'], age: 5 }],
    paid: 6,
  });
});

it('secrets are not there, wherever they are', () => {
  const answer = { list: [{ token: 'abc', name: 'x' }], token: { deep: 'abc' } };
  expect(JSON.stringify(shown(answer, ['token']))).not.toContain('abc');
});

it('the list is at its known place', () => {
  expect(listIn({ data: { users: [{ id: '1' }] }, tags: ['a'] }, 'data.users[]')).toEqual([
    { id: '1' },
  ]);
});

it('the list is the answer itself, or the only one in it', () => {
  expect(listIn([{ id: '1' }, 'two'])).toEqual([{ id: '1' }, { value: 'two' }]);
  expect(listIn({ users: [{ id: '1' }], count: 1 }, 'members[]')).toEqual([{ id: '1' }]);
});

it('two lists are none, since nobody knows which is meant', () => {
  expect(listIn({ users: [{}], tags: ['a'] })).toEqual([]);
  expect(listIn('done')).toEqual([]);
});
