import { docs } from '../docs.ts';

/** The products of the sub-account. */
export const productList = {
  docs: docs('products', 'list-invoices'),
  scopes: ['products.readonly'],
  route: 'GET /products/',
  connection: ['locationId'],
  result: 'products[]',
} as const;

/** The product collections of the sub-account. */
export const collectionList = {
  docs: docs('products', 'get-product-collection'),
  scopes: ['products/collection.readonly'],
  route: 'GET /products/collections',
  connection: { altId: 'locationId' },
  fixed: { altType: 'location' },
  result: 'data[]',
} as const;
