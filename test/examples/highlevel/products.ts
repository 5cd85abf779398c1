import type { Example, Exchange } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';

const productId = '655b33a82209e60b6adb87a5';
const priceId = '655b33aa2209e60b6adb87a7';
const collectionIds = ['65d71377c326ea78e1c47df5', '65d71377c326ea78e1c47d34'];

const product = {
  _id: productId,
  description: 'This is a really awesome product',
  variants: [{ id: '38s63qmxfr4', name: 'Size', options: [{ id: 'h4z7u0im2q8', name: 'XL' }] }],
  locationId: '3SwdhCsvxI8Au3KsPJt6',
  name: 'Awesome Product',
  productType: 'PHYSICAL',
  availableInStore: true,
  createdAt: '2023-11-20T10:23:36.515Z',
  updatedAt: '2024-01-23T09:57:04.846Z',
  statementDescriptor: 'abcde',
  image: 'https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/65af8d5df88b.jpeg',
  collectionIds,
  isTaxesEnabled: true,
  taxes: ['654492a4e6bef380114de15a'],
  slug: 'washing-machine',
};

const price = {
  _id: priceId,
  membershipOffers: [{ label: 'top_50', value: '50', _id: '655b33aa2209e60b6adb87a7' }],
  variantOptionIds: ['h4z7u0im2q8', 'h3nst2ltsnn'],
  locationId: '3SwdhCsvxI8Au3KsPJt6',
  product: productId,
  userId: '6YAtzfzpmHAdj0e8GkKp',
  name: 'Red / S',
  type: 'one_time',
  currency: 'INR',
  amount: 199999,
  recurring: { interval: 'day', intervalCount: 1 },
  createdAt: '2023-11-20T10:23:38.645Z',
  updatedAt: '2024-01-23T09:57:04.852Z',
  compareAtPrice: 2000000,
  trackInventory: null,
  availableQuantity: 5,
  allowOutOfStockPurchases: true,
};

const products: Exchange = {
  request: 'GET /products/',
  query: { locationId, limit: '100', offset: '0' },
  headers,
  answer: { products: [product], total: [{ total: 20 }] },
};
const collections: Exchange = {
  request: 'GET /products/collections',
  query: { altId: locationId, altType: 'location', limit: '100', offset: '0' },
  headers,
  answer: { data: collectionIds.map((_id, index) => ({ _id, name: `Collection ${index + 1}` })) },
};
const noProducts: Exchange = {
  ...products,
  query: { locationId, limit: '100', offset: '100' },
  answer: { products: [], total: [{ total: 20 }] },
};
const prices: Exchange = {
  request: `GET /products/${productId}/price`,
  query: { locationId, limit: '100', offset: '0' },
  headers,
  answer: { prices: [price], total: 10 },
};

const noPrices: Exchange = {
  ...prices,
  query: { locationId, limit: '100', offset: '100' },
  answer: { prices: [], total: 10 },
};

const read = ['products.readonly'];
const write = ['products.write'];
const readPrices = ['products/prices.readonly'];
const writePrices = ['products/prices.write'];

const ofProduct = {
  id: productId,
  name: 'Awesome Product',
  productType: 'PHYSICAL',
  collectionIds,
};
const ofPrice = { id: priceId, name: 'Red / S', productId, amount: 199999 };

const one = `/products/${productId}`;
const onePrice = `${one}/price/${priceId}`;

const written = {
  name: 'Awesome Product',
  description: 'Product description goes here.',
  productType: 'PHYSICAL',
  image: 'https://storage.googleapis.com/ghl-test/3SwdhCsvxI8Au3KsPJt6/media/65af8d5df88b.jpeg',
  statementDescriptor: 'abcde',
  availableInStore: true,
  collectionIds,
  slug: 'awesome-product',
  taxInclusive: true,
};
const seo = {
  title: 'Best Product - Buy Now',
  description: 'This is the best product you can buy online',
};
const filled = { ...written, seoTitle: seo.title, seoDescription: seo.description };

const writtenPrice = {
  name: 'Price Name',
  type: 'recurring',
  currency: 'USD',
  amount: 99.99,
  trialPeriod: 7,
  totalCycles: 12,
  setupFee: 10.99,
  compareAtPrice: 19.99,
  trackInventory: true,
  availableQuantity: 5,
  allowOutOfStockPurchases: true,
  sku: 'sku_123',
};
const filledPrice = { ...writtenPrice, currency: 'US Dollar', interval: 'Month' };
const recurring = { interval: 'month', intervalCount: 1 };

/** https://marketplace.gohighlevel.com/docs/ghl/products/products */
export const productExamples: Example[] = [
  {
    operation: 'list_products',
    kind: 'search',
    scopes: read,
    input: { search: 'awesome', availableInStore: 'yes' },
    exchanges: [
      {
        ...products,
        query: { ...products.query, search: 'awesome', availableInStore: 'true' },
      },
    ],
    result: [ofProduct],
  },
  {
    operation: 'list_products',
    kind: 'trigger',
    scopes: read,
    input: {},
    exchanges: [products, noProducts],
    result: [ofProduct],
  },
  {
    operation: 'get_product',
    scopes: read,
    input: { productId },
    exchanges: [{ request: `GET ${one}`, query: { locationId }, headers, answer: product }],
    result: [ofProduct],
  },
  {
    operation: 'create_product',
    scopes: write,
    input: filled,
    exchanges: [
      {
        request: 'POST /products/',
        headers,
        body: { ...written, seo, locationId },
        status: 201,
        answer: product,
      },
    ],
    result: ofProduct,
  },
  {
    operation: 'update_product',
    scopes: write,
    input: { productId, ...filled },
    exchanges: [
      { request: `PUT ${one}`, headers, body: { ...written, seo, locationId }, answer: product },
    ],
    result: ofProduct,
  },
  {
    operation: 'delete_product',
    scopes: write,
    input: { productId },
    exchanges: [
      { request: `DELETE ${one}`, query: { locationId }, headers, answer: { status: true } },
    ],
    result: { id: productId, deleted: true },
  },
  {
    operation: 'list_prices',
    kind: 'search',
    scopes: readPrices,
    input: { productId },
    exchanges: [prices],
    result: [ofPrice],
  },
  {
    operation: 'list_prices',
    kind: 'trigger',
    scopes: readPrices,
    input: { productId },
    exchanges: [prices, noPrices],
    result: [ofPrice],
  },
  {
    operation: 'get_price',
    scopes: readPrices,
    input: { productId, priceId },
    exchanges: [{ request: `GET ${onePrice}`, query: { locationId }, headers, answer: price }],
    result: [ofPrice],
  },
  {
    operation: 'create_price',
    scopes: writePrices,
    input: { productId, ...filledPrice },
    exchanges: [
      {
        request: `POST ${one}/price`,
        headers,
        body: { ...writtenPrice, recurring, locationId },
        status: 201,
        answer: price,
      },
    ],
    result: ofPrice,
  },
  {
    operation: 'update_price',
    scopes: writePrices,
    input: { productId, priceId, ...filledPrice, intervalCount: 3 },
    exchanges: [
      {
        request: `PUT ${onePrice}`,
        headers,
        body: { ...writtenPrice, recurring: { interval: 'month', intervalCount: 3 }, locationId },
        answer: price,
      },
    ],
    result: ofPrice,
  },
  {
    operation: 'delete_price',
    scopes: writePrices,
    input: { productId, priceId },
    exchanges: [
      { request: `DELETE ${onePrice}`, query: { locationId }, headers, answer: { status: true } },
    ],
    result: { id: priceId, deleted: true },
  },
  {
    operation: 'product_dropdown',
    scopes: read,
    input: {},
    exchanges: [products],
    result: [{ id: productId, label: 'Awesome Product' }],
  },
  {
    operation: 'product_collection_dropdown',
    scopes: ['products/collection.readonly'],
    input: {},
    exchanges: [collections],
    result: [{ id: collectionIds[0], label: 'Collection 1' }, { id: collectionIds[1] }],
  },
  {
    operation: 'price_dropdown',
    scopes: readPrices,
    input: { productId },
    exchanges: [prices],
    result: [{ id: priceId, label: 'Red / S: 199999 INR' }],
  },
];
