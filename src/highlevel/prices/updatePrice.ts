import { docs } from '../docs.ts';
import { productId } from '../products/schema.ts';
import { action } from '../service.ts';
import { checkInterval, price, priceFields, priceGroups, priceId, withInterval } from './schema.ts';

export const updatePrice = action({
  key: 'update_price',
  noun: 'Price',
  label: 'Update Price',
  description:
    'Updates a price of a product. Name, type, amount and currency are needed each time, changed or not.',
  docs: docs('products', 'update-price-by-id-for-product'),
  scopes: ['products/prices.write'],
  route: 'PUT /products/{productId}/price/{priceId}',
  connection: ['locationId'],
  input: () => ({ productId: productId(), priceId: priceId(), ...priceFields() }),
  groups: priceGroups,
  check: checkInterval,
  arrange: withInterval,
  output: price,
});
