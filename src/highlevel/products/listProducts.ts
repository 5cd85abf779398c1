import { text, yesNo } from '../../core/input/fields.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { read } from '../service.ts';
import { productList } from './lists.ts';
import { product } from './schema.ts';

export const listProducts = read({
  ...productList,
  key: 'list_products',
  noun: 'Product',
  label: 'List Products',
  triggers: 'Triggers when a product is added to the sub-account (or updated, if selected).',
  finds: 'Finds the products that the sub-account sells.',
  input: () => ({
    search: text({
      label: 'Product Name',
      help: 'Words of the name. Defaults to all products.',
    }).optional(),
    availableInStore: yesNo({
      label: 'In Online Store',
      help: 'Defaults to products inside and outside of the store.',
    }).optional(),
  }),
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
  news: { created: 'createdAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
  output: product,
});
