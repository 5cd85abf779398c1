import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { product, productId } from './schema.ts';

export const deleteProduct = action({
  key: 'delete_product',
  noun: 'Product',
  label: 'Delete Product',
  description: 'Deletes a product. Nobody can buy it anymore.',
  docs: docs('products', 'delete-product-by-id'),
  scopes: ['products.write'],
  route: 'DELETE /products/{productId}',
  connection: ['locationId'],
  input: () => ({ productId: productId() }),
  deletes: 'productId',
  of: product,
});
