import { gym } from './gym.ts';

const { act, choices, find, sandbox } = gym();

it('is created, renamed, found and deleted', async () => {
  const { id: tagId } = await act('create_tag', { name: 'marathon' });
  await act('update_tag', { tagId, name: 'half marathon' });
  expect(await find('get_tag', { tagId })).toMatchObject([{ id: tagId, name: 'half marathon' }]);
  expect(await find('list_tags', { name: 'Half' })).toMatchObject([{ id: tagId }]);
  expect(await act('delete_tag', { tagId })).toEqual({ id: tagId, deleted: true });
  expect(await find('get_tag', { tagId })).toEqual([]);
  expect(await act('delete_tag', { tagId })).toEqual({ id: tagId, deleted: true });
});

it('is not created twice', async () => {
  await act('create_tag', { name: 'marathon' });
  await expect(act('create_tag', { name: 'Marathon' })).rejects.toThrow('already exists');
});

it('is chosen by its ID where the tag itself is meant', async () => {
  const tags = await choices('tag_id_dropdown');
  const { state } = sandbox().highlevel;
  expect(tags.map(({ id }) => id)).toEqual(
    state.tags
      .filter(({ locationId }) => locationId === state.locations[0]!.id)
      .map(({ id }) => id),
  );
});
