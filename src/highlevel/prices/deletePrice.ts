import { docs } from '../docs.ts';
import { productId } from '../products/schema.ts';
import { action } from '../service.ts';
import { price, priceId } from './schema.ts';

export const deletePrice = action({
  key: 'delete_price',
  noun: 'Price',
  label: 'Delete Price',
  description: 'Deletes a price of a product. The product stays.',
  docs: docs('products', 'delete-price-by-id-for-product'),
  scopes: ['products/prices.write'],
  route: 'DELETE /products/{productId}/price/{priceId}',
  connection: ['locationId'],
  input: () => ({ productId: productId(), priceId: priceId() }),
  deletes: 'priceId',
  of: price,
});
