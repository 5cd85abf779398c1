import type { Operation } from '../../core/operations/operation.ts';
import { createTag } from './createTag.ts';
import { deleteTag } from './deleteTag.ts';
import { tagIdDropdown } from './dropdowns.ts';
import { getTag } from './getTag.ts';
import { listTags } from './listTags.ts';
import { updateTag } from './updateTag.ts';

export const operations: readonly Operation[] = [
  ...listTags,
  ...getTag,
  createTag,
  updateTag,
  deleteTag,
  tagIdDropdown,
];
