import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { productId } from '../products/schema.ts';
import { read } from '../service.ts';
import { price } from './schema.ts';

export const listPrices = read({
  key: 'list_prices',
  noun: 'Price',
  label: 'List Prices',
  triggers: 'Triggers when a price is added to the chosen product (or updated, if selected).',
  finds: 'Finds the prices of a product.',
  docs: docs('products', 'list-prices-for-product'),
  scopes: ['products/prices.readonly'],
  route: 'GET /products/{productId}/price',
  connection: ['locationId'],
  input: () => ({ productId: productId() }),
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
  news: { created: 'createdAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  result: 'prices[]',
  output: price,
});
