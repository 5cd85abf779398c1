import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';

const list = {
  docs: docs('medias', 'fetch-media-content'),
  scopes: ['medias.readonly'],
  route: 'GET /medias/files',
  connection: { altId: 'locationId' },
  result: 'files[]',
} as const;

const fixed = { altType: 'location', sortBy: 'createdAt', sortOrder: 'desc' };

/** The files, or else the folders, of the media library. HighLevel lists those of one folder, the top one by default. */
export const mediaList = {
  ...list,
  fixed,
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
} as const;

/** All files, whatever folder they are in. */
export const allFiles = { ...mediaList, fixed: { ...fixed, type: 'file', fetchAll: 'true' } };

/** All folders, whatever folder they are in. */
export const allFolders = { ...mediaList, fixed: { ...fixed, type: 'folder', fetchAll: 'true' } };

/** The last 100 folders, for their names. */
export const namedFolders = {
  ...list,
  fixed: { ...allFolders.fixed, offset: 0, limit: 100 },
} as const;
