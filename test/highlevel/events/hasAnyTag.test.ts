import { hasAnyTag } from '../../../src/highlevel/contacts/events/hasAnyTag.ts';

it.each([
  [['VIP', null], ['vip'], true],
  ['vip', ['VIP'], true],
  [['lead'], ['vip'], false],
  [null, ['vip'], false],
  [[null], undefined, true],
])('a contact with the tags %j, of those that have %j: %p', (tags, wanted, has) => {
  expect(hasAnyTag({ tags }, { ...(wanted && { tags: wanted }) })).toBe(has);
});
