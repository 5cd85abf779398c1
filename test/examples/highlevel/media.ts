import type { Example } from '../example.ts';
import { headers, locationId } from './contacts/records.ts';

const mediaId = '6942f1b8ca72984d6e6f8d3e';
const folder = '64af50c42d567a3b4f5989e0';
const url = `https://storage.googleapis.com/msgsndr/${locationId}/media/${mediaId}.png`;

/** HighLevel's page lists texts. Its answers hold records, as those of other readers of the list show. */
const media = {
  _id: mediaId,
  altId: locationId,
  altType: 'location',
  name: 'Test file.png',
  type: 'file',
  contentType: 'image/png',
  size: 13147,
  path: `${locationId}/media/${mediaId}.png`,
  url,
  createdAt: '2025-12-17T18:08:56.768Z',
  updatedAt: '2025-12-17T18:08:58.025Z',
};
const shown = { id: mediaId, name: 'Test file.png', url, size: 13147, parentId: null };
const fixed = { altType: 'location', altId: locationId, sortOrder: 'desc', limit: '100' };

const list = (query: Record<string, string>) => ({
  request: 'GET /medias/files',
  query: { ...fixed, sortBy: 'createdAt', type: 'file', offset: '0', ...query },
  headers,
  answer: { files: [media], count: 1 },
});
const part = (name: string, content: string) => ({ part: new RegExp(`^${name}$`), content });
const uploaded = { fileId: mediaId, url };

/** https://marketplace.gohighlevel.com/docs/ghl/medias/medias */
export const mediaExamples: Example[] = [
  {
    operation: 'list_media_files',
    kind: 'search',
    scopes: ['medias.readonly'],
    input: { query: 'Test file', parentId: folder, fetchAll: 'no', type: 'file' },
    exchanges: [list({ query: 'Test file', parentId: folder, fetchAll: 'false' })],
    result: [shown],
  },
  {
    operation: 'list_media_files',
    kind: 'trigger',
    scopes: ['medias.readonly'],
    input: { trigger_on: 'updated' },
    exchanges: [list({ sortBy: 'updatedAt' })],
    result: [{ ...shown, revision: '2025-12-17T18:08:58.025Z' }],
  },
  {
    operation: 'upload_media_file',
    scopes: ['medias.write'],
    input: { file: 'https://files.example.com/logo.png', name: 'Logo', hosted: 'yes' },
    exchanges: [
      {
        request: 'POST /medias/upload-file',
        headers,
        files: [
          part('name', 'Logo'),
          part('hosted', 'true'),
          part('fileUrl', 'https://files.example.com/logo.png'),
        ],
        answer: uploaded,
      },
    ],
    result: { id: mediaId, url },
  },
  {
    operation: 'upload_media_file',
    scopes: ['medias.write'],
    input: { file: 'https://files.example.com/logo.png', parentId: folder },
    exchanges: [
      {
        request: 'GET https://files.example.com/logo.png',
        answer: 'PNG',
        answerHeaders: { 'content-type': 'image/png' },
      },
      {
        request: 'POST /medias/upload-file',
        headers,
        files: [
          part('parentId', folder),
          part('hosted', 'false'),
          { ...part('file', 'PNG'), filename: 'logo.png', type: 'image/png' },
        ],
        answer: uploaded,
      },
    ],
    result: { id: mediaId, url },
  },
  {
    operation: 'delete_media_file',
    scopes: ['medias.write'],
    input: { mediaId },
    exchanges: [
      {
        request: `DELETE /medias/${mediaId}`,
        query: { altType: 'location', altId: locationId },
        headers,
        answer: '',
      },
    ],
    result: { id: mediaId, deleted: true },
  },
  {
    operation: 'media_file_dropdown',
    scopes: ['medias.readonly'],
    input: {},
    exchanges: [list({ fetchAll: 'true' })],
    result: [{ id: mediaId, label: 'Test file.png' }],
  },
  {
    operation: 'media_folder_dropdown',
    scopes: ['medias.readonly'],
    input: {},
    exchanges: [
      {
        ...list({ fetchAll: 'true', type: 'folder' }),
        answer: { files: [{ _id: folder, name: 'New Folder', type: 'folder' }] },
      },
    ],
    result: [{ id: folder, label: 'New Folder' }],
  },
];
