import type { Operation } from '../../core/operations/operation.ts';
import { uploadDropdown } from './dropdowns.ts';
import { getStravaUpload } from './getStravaUpload.ts';
import { uploadStravaActivityFile } from './uploadStravaActivityFile.ts';

export const operations: readonly Operation[] = [
  uploadStravaActivityFile,
  ...getStravaUpload,
  uploadDropdown,
];
