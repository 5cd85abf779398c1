import { byOffset } from '../../core/reading/paging.ts';
import { dropdown } from '../service.ts';
import { collectionList, productList } from './lists.ts';

export const productDropdown = dropdown({
  ...productList,
  key: 'product_dropdown',
  noun: 'Product',
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
  option: ({ _id, name }) => ({ id: _id, label: name }),
});

export const productCollectionDropdown = dropdown({
  ...collectionList,
  key: 'product_collection_dropdown',
  noun: 'Product Collection',
  paging: byOffset({ offset: 'offset', size: 'limit', max: 100 }),
  option: ({ _id, name }) => ({ id: _id, label: name }),
});
