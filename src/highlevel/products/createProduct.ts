import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { product, productFields, productGroups } from './schema.ts';

export const createProduct = action({
  key: 'create_product',
  noun: 'Product',
  label: 'Create Product',
  description: 'Adds a product to the sub-account. Use “Create Price” to say what it costs.',
  docs: docs('products', 'create-product'),
  scopes: ['products.write'],
  route: 'POST /products/',
  connection: ['locationId'],
  input: productFields,
  groups: productGroups,
  output: product,
});
