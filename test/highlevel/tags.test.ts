import nock from 'nock';
import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account, Item } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';

const zapier = testZapier();
let sandbox: Sandbox;
let gym: Account;

beforeEach(async () => {
  sandbox = await openSandbox();
  gym = await zapier.connect('highlevel', sandbox.approve);
});
afterAll(() => nock.restore());
afterEach(async () => {
  nock.cleanAll();
  await sandbox.close();
});

const find = (key: string, input: object) =>
  zapier.run<Item[]>(`searches.${key}.operation.perform`, gym, { ...input });
const act = (key: string, input: object) =>
  zapier.run<Record<string, unknown>>(`creates.${key}.operation.perform`, gym, { ...input });

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
  const choices = await zapier.run<{ id: string; label: string }[]>(
    'triggers.tag_id_dropdown.operation.perform',
    gym,
    {},
  );
  const { state } = sandbox.highlevel;
  expect(choices.map(({ id }) => id)).toEqual(
    state.tags
      .filter(({ locationId }) => locationId === state.locations[0]!.id)
      .map(({ id }) => id),
  );
});
