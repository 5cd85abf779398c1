import type { Operation } from '../../core/operations/operation.ts';
import { deleteMediaFile } from './deleteMediaFile.ts';
import { mediaFileDropdown, mediaFolderDropdown } from './dropdowns.ts';
import { listMediaFiles } from './listMediaFiles.ts';
import { uploadMediaFile } from './uploadMediaFile.ts';

export const operations: readonly Operation[] = [
  ...listMediaFiles,
  uploadMediaFile,
  deleteMediaFile,
  mediaFileDropdown,
  mediaFolderDropdown,
];
