import type { Operation } from '../../core/operations/operation.ts';
import { createBusiness } from './createBusiness.ts';
import { deleteBusiness } from './deleteBusiness.ts';
import { businessDropdown } from './dropdowns.ts';
import { findBusiness } from './findBusiness.ts';
import { getBusiness } from './getBusiness.ts';
import { listBusinessesByLocation } from './listBusinessesByLocation.ts';
import { updateBusiness } from './updateBusiness.ts';

export const operations: readonly Operation[] = [
  ...getBusiness,
  ...listBusinessesByLocation,
  findBusiness,
  createBusiness,
  updateBusiness,
  deleteBusiness,
  businessDropdown,
];
