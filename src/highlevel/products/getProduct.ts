import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { product, productId } from './schema.ts';

export const getProduct = read({
  key: 'get_product',
  noun: 'Product',
  label: 'Get Product',
  triggers: 'Triggers when the chosen product changes.',
  finds: 'Finds a product by its ID.',
  docs: docs('products', 'get-product-by-id'),
  scopes: ['products.readonly'],
  route: 'GET /products/{productId}',
  connection: ['locationId'],
  input: () => ({ productId: productId() }),
  news: { updated: 'updatedAt' },
  result: '',
  output: product,
});
