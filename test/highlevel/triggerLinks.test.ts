import { gym } from './gym.ts';

const { act, find: search } = gym();
const find = (name: string) => search('list_trigger_links', { name });

it('is created, changed, found and deleted', async () => {
  const redirectTo = 'https://harborgym.example/open-day?contact={{contact.id}}';
  const { id: linkId, fieldKey } = await act('create_trigger_link', {
    name: 'Open day',
    redirectTo,
  });
  expect(fieldKey).toBe(`{{trigger_link.${linkId}}}`);
  await act('update_trigger_link', { linkId, name: 'Open house', redirectTo });
  const found = [{ id: linkId, name: 'Open house', redirectTo }];
  expect(await find('open')).toMatchObject(found);
  expect(await search('search_trigger_links', { query: 'open' })).toMatchObject(found);
  expect(await act('delete_trigger_link', { linkId })).toEqual({ id: linkId, deleted: true });
  expect(await find('open')).toEqual([]);
  expect(await act('delete_trigger_link', { linkId })).toEqual({ id: linkId, deleted: true });
});
