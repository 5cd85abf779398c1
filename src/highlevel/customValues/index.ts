import type { Operation } from '../../core/operations/operation.ts';
import { createCustomValue } from './createCustomValue.ts';
import { deleteCustomValue } from './deleteCustomValue.ts';
import { customValueDropdown } from './dropdowns.ts';
import { getCustomValue } from './getCustomValue.ts';
import { listCustomValues } from './listCustomValues.ts';
import { updateCustomValue } from './updateCustomValue.ts';

export const operations: readonly Operation[] = [
  ...listCustomValues,
  ...getCustomValue,
  createCustomValue,
  updateCustomValue,
  deleteCustomValue,
  customValueDropdown,
];
