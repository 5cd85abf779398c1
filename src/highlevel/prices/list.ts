import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { productId } from '../products/schema.ts';

/** The prices of a product. */
export const priceList = {
  docs: docs('products', 'list-prices-for-product'),
  scopes: ['products/prices.readonly'],
  route: 'GET /products/{productId}/price',
  connection: ['locationId'],
  input: () => ({ productId: productId() }),
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
  result: 'prices[]',
} as const;
