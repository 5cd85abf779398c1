import { docs } from '../docs.ts';
import { productId } from '../products/schema.ts';
import { action } from '../service.ts';
import { checkInterval, price, priceFields, priceGroups, withInterval } from './schema.ts';

export const createPrice = action({
  key: 'create_price',
  noun: 'Price',
  label: 'Create Price',
  description:
    'Adds a price in a currency to a product. Customers pay it once or as a subscription.',
  docs: docs('products', 'create-price-for-product'),
  scopes: ['products/prices.write'],
  route: 'POST /products/{productId}/price',
  connection: ['locationId'],
  input: () => ({ productId: productId(), ...priceFields() }),
  groups: priceGroups,
  check: checkInterval,
  arrange: withInterval,
  output: price,
});
