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

const find = (name: string) =>
  zapier.run<Item[]>('searches.list_trigger_links.operation.perform', gym, { name });
const act = (key: string, input: object) =>
  zapier.run<Record<string, unknown>>(`creates.${key}.operation.perform`, gym, { ...input });

it('is created, changed, found and deleted', async () => {
  const redirectTo = 'https://harborgym.example/open-day?contact={{contact.id}}';
  const { id: linkId, fieldKey } = await act('create_trigger_link', {
    name: 'Open day',
    redirectTo,
  });
  expect(fieldKey).toBe(`{{trigger_link.${linkId}}}`);
  await act('update_trigger_link', { linkId, name: 'Open house', redirectTo });
  expect(await find('open')).toMatchObject([{ id: linkId, name: 'Open house', redirectTo }]);
  expect(await act('delete_trigger_link', { linkId })).toEqual({ id: linkId, deleted: true });
  expect(await find('open')).toEqual([]);
  expect(await act('delete_trigger_link', { linkId })).toEqual({ id: linkId, deleted: true });
});
