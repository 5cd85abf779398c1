import { choice, text, yesNo } from '../../core/input/fields.ts';
import { read } from '../service.ts';
import { mediaList } from './list.ts';
import { folderId, mediaFile } from './schema.ts';

export const listMediaFiles = read({
  ...mediaList,
  key: 'list_media_files',
  noun: 'Media File',
  label: 'List Media Files',
  triggers: 'Triggers when a file is added to the media library (or updated, if selected).',
  finds: 'Finds files or folders of the media library, the newest first.',
  input: () => ({
    parentId: folderId({ help: 'Defaults to the top folder.' }).optional(),
    fetchAll: yesNo({
      label: 'All Folders',
      help: 'Finds files wherever they are. Defaults to no.',
    }).optional(),
    type: choice({ file: 'Files', folder: 'Folders' }, { label: 'Kind' }).default('file'),
    query: text({ label: 'Search Text' }).optional(),
  }),
  news: {
    created: 'createdAt',
    updated: 'updatedAt',
    sort: { updated: { sortBy: 'updatedAt' } },
  },
  output: mediaFile,
});
