import type { Operation } from '../../core/operations/operation.ts';
import { createAssociation } from './createAssociation.ts';
import { deleteAssociation } from './deleteAssociation.ts';
import {
  associationDropdown,
  associationKeyDropdown,
  firstRecordDropdown,
  objectDropdown,
  recordDropdown,
  secondRecordDropdown,
} from './dropdowns.ts';
import { findAssociations } from './findAssociations.ts';
import { getAssociation } from './getAssociation.ts';
import { getAssociationByKeys } from './getAssociationByKeys.ts';
import { getAssociationKey } from './getAssociationKey.ts';
import { updateAssociation } from './updateAssociation.ts';

export const operations: readonly Operation[] = [
  ...findAssociations,
  ...getAssociation,
  ...getAssociationKey,
  ...getAssociationByKeys,
  createAssociation,
  updateAssociation,
  deleteAssociation,
  associationDropdown,
  associationKeyDropdown,
  objectDropdown,
  recordDropdown,
  firstRecordDropdown,
  secondRecordDropdown,
];
