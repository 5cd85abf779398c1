import { docs } from '../docs.ts';
import { productId } from '../products/schema.ts';
import { read } from '../service.ts';
import { price, priceId } from './schema.ts';

export const getPrice = read({
  key: 'get_price',
  noun: 'Price',
  label: 'Get Price',
  triggers: 'Triggers when the chosen price changes.',
  finds: 'Finds a price of a product by its ID.',
  docs: docs('products', 'get-price-by-id-for-product'),
  scopes: ['products/prices.readonly'],
  route: 'GET /products/{productId}/price/{priceId}',
  connection: ['locationId'],
  input: () => ({ productId: productId(), priceId: priceId() }),
  news: { updated: 'updatedAt' },
  result: '',
  output: price,
});
