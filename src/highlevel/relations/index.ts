import { createRelation } from './createRelation.ts';
import { deleteRelation } from './deleteRelation.ts';
import { relationDropdown } from './dropdowns.ts';
import { getRelationsByRecord } from './getRelationsByRecord.ts';

export const relations = [
  ...getRelationsByRecord,
  createRelation,
  deleteRelation,
  relationDropdown,
];
