import type { Operation } from '../../core/operations/operation.ts';
import { createRecord } from './createRecord.ts';
import { deleteRecord } from './deleteRecord.ts';
import {
  customObjectDropdown,
  objectRecordDropdown,
  recordObjectDropdown,
  recordPropertyDropdown,
} from './dropdowns.ts';
import { recordCreated } from './events/recordCreated.ts';
import { recordUpdated } from './events/recordUpdated.ts';
import { getObject } from './getObject.ts';
import { getRecord } from './getRecord.ts';
import { listObjects } from './listObjects.ts';
import { searchRecords } from './searchRecords.ts';
import { updateRecord } from './updateRecord.ts';

export const operations: readonly Operation[] = [
  recordCreated,
  recordUpdated,
  ...listObjects,
  ...getObject,
  searchRecords,
  ...getRecord,
  createRecord,
  updateRecord,
  deleteRecord,
  customObjectDropdown,
  recordObjectDropdown,
  objectRecordDropdown,
  recordPropertyDropdown,
];
