import type { Operation } from '../../core/operations/operation.ts';
import { createProduct } from './createProduct.ts';
import { deleteProduct } from './deleteProduct.ts';
import { productCollectionDropdown, productDropdown } from './dropdowns.ts';
import { getProduct } from './getProduct.ts';
import { listProducts } from './listProducts.ts';
import { updateProduct } from './updateProduct.ts';

export const operations: readonly Operation[] = [
  ...listProducts,
  ...getProduct,
  createProduct,
  updateProduct,
  deleteProduct,
  productDropdown,
  productCollectionDropdown,
];
