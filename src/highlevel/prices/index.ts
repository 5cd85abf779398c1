import type { Operation } from '../../core/operations/operation.ts';
import { createPrice } from './createPrice.ts';
import { deletePrice } from './deletePrice.ts';
import { priceDropdown } from './dropdowns.ts';
import { getPrice } from './getPrice.ts';
import { listPrices } from './listPrices.ts';
import { updatePrice } from './updatePrice.ts';

export const operations: readonly Operation[] = [
  ...listPrices,
  ...getPrice,
  createPrice,
  updatePrice,
  deletePrice,
  priceDropdown,
];
