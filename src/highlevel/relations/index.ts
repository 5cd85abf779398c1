import type { Operation } from '../../core/operations/operation.ts';
import { createRelation } from './createRelation.ts';
import { deleteRelation } from './deleteRelation.ts';
import { relationDropdown } from './dropdowns.ts';
import { getRelationsByRecord } from './getRelationsByRecord.ts';

export const operations: readonly Operation[] = [
  ...getRelationsByRecord,
  createRelation,
  deleteRelation,
  relationDropdown,
];
