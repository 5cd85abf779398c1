import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { productId } from '../products/schema.ts';
import { dropdown } from '../service.ts';

/** Prices of the chosen product: "Ten hours: 590 USD". */
export const priceDropdown = dropdown({
  key: 'price_dropdown',
  noun: 'Price',
  docs: docs('products', 'list-prices-for-product'),
  scopes: ['products/prices.readonly'],
  route: 'GET /products/{productId}/price',
  connection: ['locationId'],
  input: () => ({ productId: productId() }),
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
  result: 'prices[]',
  option: ({ _id, name, amount, currency }) => ({
    id: _id,
    label: `${name}: ${amount} ${currency}`,
  }),
});
