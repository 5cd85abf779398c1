import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { mediaFile, mediaId } from './schema.ts';

export const deleteMediaFile = action({
  key: 'delete_media_file',
  noun: 'Media File',
  label: 'Delete Media File',
  description:
    'Deletes a media file from the media library. Pages and messages that show it lose it.',
  docs: docs('medias', 'delete-media-content'),
  scopes: ['medias.write'],
  route: 'DELETE /medias/{mediaId}',
  connection: { altId: 'locationId' },
  fixed: { altType: 'location' },
  silent: true,
  input: () => ({ mediaId: mediaId() }),
  deletes: 'mediaId',
  of: mediaFile,
});
