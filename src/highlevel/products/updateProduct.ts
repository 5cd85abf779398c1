import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { product, productFields, productGroups, productId } from './schema.ts';

export const updateProduct = action({
  key: 'update_product',
  noun: 'Product',
  label: 'Update Product',
  description: 'Updates a product. Its name and type are needed each time, changed or not.',
  docs: docs('products', 'update-product-by-id'),
  scopes: ['products.write'],
  route: 'PUT /products/{productId}',
  connection: ['locationId'],
  input: () => ({ productId: productId(), ...productFields() }),
  groups: productGroups,
  output: product,
});
