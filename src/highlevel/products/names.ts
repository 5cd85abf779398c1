import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { collectionList, productList } from './lists.ts';

/** The first 100 products of the sub-account. */
const products: Names = {
  list: {
    ...productList,
    fixed: { offset: 0, limit: 100 },
    read: ({ _id, name }) => [[_id, name]],
  },
};

/** The first 100 product collections of the sub-account. */
const collections: Names = {
  list: {
    ...collectionList,
    fixed: { ...collectionList.fixed, offset: 0, limit: 100 },
    read: ({ _id, name }) => [[_id, name]],
  },
};

/** The name of the product whose id is beside it. */
export const productName = () =>
  out.name('Personal training', { of: 'productId', in: products, label: 'Product Name' });

/** The names of a product's collections. */
export const collectionNames = () =>
  out.names('Coaching', { of: 'collectionIds', in: collections });
