import { read } from '../service.ts';
import { priceList } from './list.ts';
import { price } from './schema.ts';

export const listPrices = read({
  ...priceList,
  key: 'list_prices',
  noun: 'Price',
  label: 'List Prices',
  triggers: 'Triggers when a price is added to the chosen product (or updated, if selected).',
  finds: 'Finds the prices of a product.',
  news: { created: 'createdAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  output: price,
});
