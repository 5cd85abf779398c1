import nock from 'nock';
import { offline } from '../offline.ts';
import { gym } from './gym.ts';

const { act, find: search } = gym({ kept: true });
offline('localhost');

const find = (input: object) => search('list_media_files', input);

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
