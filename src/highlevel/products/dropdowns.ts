import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

export const productDropdown = dropdown({
  key: 'product_dropdown',
  noun: 'Product',
  docs: docs('products', 'list-invoices'),
  scopes: ['products.readonly'],
  route: 'GET /products/',
  connection: ['locationId'],
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
  result: 'products[]',
  option: ({ _id, name }) => ({ id: _id, label: name }),
});

export const productCollectionDropdown = dropdown({
  key: 'product_collection_dropdown',
  noun: 'Product Collection',
  docs: docs('products', 'get-product-collection'),
  scopes: ['products/collection.readonly'],
  route: 'GET /products/collections',
  connection: { altId: 'locationId' },
  fixed: { altType: 'location' },
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
  result: 'data[]',
  option: ({ _id, name }) => ({ id: _id, label: name }),
});
