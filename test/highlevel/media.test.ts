import nock from 'nock';
import type { Sandbox } from '../../src/dev/sandbox/index.ts';
import type { Account, Item } from '../../src/dev/zapier/host.ts';
import { testZapier } from '../appHandler.ts';
import { openSandbox } from '../sandbox.ts';

const zapier = testZapier();
let sandbox: Sandbox;
let gym: Account;

beforeAll(async () => {
  sandbox = await openSandbox();
  gym = await zapier.connect('highlevel', sandbox.approve);
});
afterAll(async () => {
  nock.cleanAll();
  nock.restore();
  await sandbox.close();
});

const find = (input: object) =>
  zapier.run<Item[]>('searches.list_media_files.operation.perform', gym, { ...input });
const act = (key: string, input: object) =>
  zapier.run<Item>(`creates.${key}.operation.perform`, gym, { ...input });

it('is uploaded into a folder, found there and deleted', async () => {
  nock('https://files.example.com')
    .get('/plan.pdf')
    .reply(200, '%PDF', { 'content-type': 'application/pdf' });
  const [folder] = await find({ type: 'folder' });
  const { id: mediaId, url } = await act('upload_media_file', {
    file: 'https://files.example.com/plan.pdf',
    parentId: folder!.id,
  });
  expect(await find({ parentId: folder!.id, query: 'plan' })).toMatchObject([
    { id: mediaId, url, name: 'plan.pdf', contentType: 'application/pdf', parentName: 'Classes' },
  ]);
  expect(await find({ query: 'plan' })).toEqual([]);
  expect(await find({ fetchAll: 'yes', query: 'plan' })).toHaveLength(1);
  expect(await act('delete_media_file', { mediaId })).toEqual({ id: mediaId, deleted: true });
  expect(await find({ fetchAll: 'yes', query: 'plan' })).toEqual([]);
  expect(await act('delete_media_file', { mediaId })).toEqual({ id: mediaId, deleted: true });
});
