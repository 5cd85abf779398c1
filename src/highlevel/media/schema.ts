import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { namedFolders } from './list.ts';

export const mediaId = () => recordId({ label: 'Media File', dropdown: 'media_file_dropdown' });

export const folderId = (options: FieldOptions = {}) =>
  recordId({ label: 'Folder', dropdown: 'media_folder_dropdown', ...options });

/**
 * A file or a folder of the media library. HighLevel documents a list of texts but answers with records:
 * https://marketplace.gohighlevel.com/docs/ghl/medias/fetch-media-content
 */
export const mediaFile = () =>
  out.object({
    id: out.id('6942f1b8ca72984d6e6f8d3e', 'Media File ID', { from: ['_id'] }),
    name: out.text('open-day.png'),
    type: out.text('file'),
    contentType: out.text('image/png'),
    url: out.text(
      'https://storage.googleapis.com/msgsndr/ve9EPM428h8vShlRW1KT/media/open-day.png',
      {
        label: 'File (URL)',
      },
    ),
    size: out.integer(13147, { label: 'Size (bytes)' }),
    width: out.integer(1200, { label: 'Width (pixels)' }),
    height: out.integer(630, { label: 'Height (pixels)' }),
    parentId: out.id('64af50c42d567a3b4f5989e0', 'Folder ID'),
    parentName: out.name('Open day', {
      of: 'parentId',
      in: { list: { ...namedFolders, read: ({ _id, name }) => [[_id, name]] } },
      label: 'Folder Name',
    }),
    createdAt: out.moment('2026-03-01T09:00:00Z'),
    updatedAt: out.moment('2026-03-01T09:05:00Z'),
  });
