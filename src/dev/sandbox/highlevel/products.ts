import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { foreignLocation, notFound } from './refusal.ts';
import { objectId, type Price, type Product } from './shopWorld.ts';
import { validated } from './validation.ts';

const version = '2021-07-28' as const;
const both = { version, tokens: ['Location', 'Company'] } as const;
const readingProducts = { ...both, scope: 'products.readonly' } as const;
const writingProducts = { ...both, scope: 'products.write' } as const;
const readingPrices = { ...both, scope: 'products/prices.readonly' } as const;
const writingPrices = { ...both, scope: 'products/prices.write' } as const;

const text = z.string().optional();
const flag = z.boolean().optional();
const count = z.string().regex(/^\d+$/, 'must be a number string').optional();
const yesNo = z.enum(['true', 'false']).optional();

const place = { limit: count, offset: count };

/** @see https://marketplace.gohighlevel.com/docs/ghl/products/list-invoices */
const productsQuery = z.strictObject({
  ...place,
  locationId: z.string(),
  search: text,
  collectionIds: text,
  collectionSlug: text,
  expand: text,
  productIds: text,
  storeId: text,
  includedInStore: yesNo,
  availableInStore: yesNo,
  sortOrder: z.enum(['asc', 'desc']).optional(),
});

const option = z.strictObject({ id: z.string(), name: z.string() });

/** @see https://marketplace.gohighlevel.com/docs/ghl/products/create-product */
const newProduct = z.strictObject({
  name: z.string().min(1),
  locationId: z.string(),
  productType: z.enum(['DIGITAL', 'PHYSICAL', 'SERVICE', 'PHYSICAL/DIGITAL']),
  description: text,
  image: text,
  statementDescriptor: text,
  availableInStore: flag,
  medias: z.array(z.looseObject({ id: z.string(), url: z.string() })).optional(),
  variants: z.array(z.strictObject({ ...option.shape, options: z.array(option) })).optional(),
  collectionIds: z.array(z.string()).optional(),
  isTaxesEnabled: flag,
  taxes: z.array(z.string()).optional(),
  automaticTaxCategoryId: text,
  isLabelEnabled: flag,
  label: z.strictObject({ title: z.string(), startDate: text, endDate: text }).optional(),
  slug: text,
  seo: z.strictObject({ title: text, description: text }).optional(),
  taxInclusive: flag,
});

/** @see https://marketplace.gohighlevel.com/docs/ghl/products/update-product-by-id */
const changedProduct = z.strictObject({
  ...newProduct.shape,
  prices: z.array(z.string()).optional(),
});

const size = z.number().optional();

/** @see https://marketplace.gohighlevel.com/docs/ghl/products/create-price-for-product */
const newPrice = z.strictObject({
  name: z.string().min(1),
  type: z.enum(['one_time', 'recurring']),
  currency: z.string().min(1),
  amount: z.number().min(0),
  recurring: z
    .strictObject({
      interval: z.enum(['day', 'month', 'week', 'year']),
      intervalCount: z.number(),
    })
    .optional(),
  description: text,
  membershipOffers: z.array(z.looseObject({ label: z.string() })).optional(),
  trialPeriod: size,
  totalCycles: z.number().min(1).optional(),
  setupFee: size,
  variantOptionIds: z.array(z.string()).optional(),
  compareAtPrice: size,
  locationId: z.string(),
  userId: text,
  meta: z.looseObject({ source: z.string() }).optional(),
  trackInventory: flag,
  availableQuantity: size,
  allowOutOfStockPurchases: flag,
  sku: text,
  shippingOptions: z.looseObject({}).optional(),
  isDigitalProduct: flag,
  digitalDelivery: z.array(z.string()).optional(),
});

const productOf = ({ state, params, query, body }: Call<'productId'>): Product => {
  const locationId = query.locationId ?? (body as { locationId?: string } | undefined)?.locationId;
  const product = state.products.find(
    ({ _id, slug }) => _id === params.productId || slug === params.productId,
  );
  if (!product) throw notFound('Product', params.productId);
  if (product.locationId !== locationId) throw foreignLocation();
  return product;
};

const priceOf = (call: Call<'productId' | 'priceId'>): Price => {
  const product = productOf(call);
  const { priceId } = call.params;
  const price = call.state.prices.find((one) => one._id === priceId && one.product === product._id);
  if (!price) throw notFound('Price', priceId);
  return price;
};

/** A page of a list; the documentation has no size by default, here it is 100. */
const page = <Item>(items: Item[], { limit = '100', offset = '0' }: Call['query']) =>
  items.slice(Number(offset), Number(offset) + Number(limit));

const stamped = (now: Date) => ({ createdAt: now.toISOString(), updatedAt: now.toISOString() });

/** Products and their prices, by https://marketplace.gohighlevel.com/docs/ghl/products/products */
export const productRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/products/list-invoices
    route: 'GET /products/',
    ...readingProducts,
    location: 'query',
    answer: (call) => {
      const query = validated(productsQuery, call.query);
      const { search = '', availableInStore } = query;
      const found = call.state.products.filter(
        (one) =>
          one.locationId === query.locationId &&
          one.name.toLowerCase().includes(search.toLowerCase()) &&
          (!availableInStore || String(one.availableInStore ?? false) === availableInStore),
      );
      return { products: page(found, query), total: [{ total: found.length }] };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/products/get-product-collection
    route: 'GET /products/collections',
    version,
    scope: 'products/collection.readonly',
    answer: ({ state, query, grant }) => {
      if (query.altId !== grant.locationId) throw foreignLocation();
      const found = state.productCollections.filter(({ altId }) => altId === query.altId);
      return { data: page(found, query), total: found.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/products/create-product
    route: 'POST /products/',
    ...writingProducts,
    location: 'body',
    body: newProduct,
    status: 201,
    answer: ({ state, body, now }) => {
      const product: Product = { _id: objectId(), variants: [], ...body, ...stamped(now) };
      state.products.push(product);
      return product;
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/products/get-product-by-id
    route: 'GET /products/{productId}',
    ...readingProducts,
    location: 'query',
    answer: productOf,
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/products/update-product-by-id
    route: 'PUT /products/{productId}',
    ...writingProducts,
    location: 'body',
    body: changedProduct,
    answer: (call) => {
      const { prices: _, ...changes } = call.body;
      return Object.assign(productOf(call), changes, { updatedAt: call.now.toISOString() });
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/products/delete-product-by-id
    route: 'DELETE /products/{productId}',
    ...writingProducts,
    location: 'query',
    answer: (call) => {
      const product = productOf(call);
      call.state.products = call.state.products.filter((one) => one !== product);
      return { status: true };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/products/list-prices-for-product
    route: 'GET /products/{productId}/price',
    ...readingPrices,
    location: 'query',
    answer: (call) => {
      const product = productOf(call);
      const found = call.state.prices.filter((one) => one.product === product._id);
      return { prices: page(found, call.query), total: found.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/products/create-price-for-product
    route: 'POST /products/{productId}/price',
    ...writingPrices,
    location: 'body',
    body: newPrice,
    status: 201,
    answer: (call) => {
      const { state, body, now } = call;
      const price: Price = {
        _id: objectId(),
        product: productOf(call)._id,
        ...body,
        ...stamped(now),
      };
      state.prices.push(price);
      return price;
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/products/get-price-by-id-for-product
    route: 'GET /products/{productId}/price/{priceId}',
    ...readingPrices,
    location: 'query',
    answer: priceOf,
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/products/update-price-by-id-for-product
    route: 'PUT /products/{productId}/price/{priceId}',
    ...writingPrices,
    location: 'body',
    body: newPrice,
    answer: (call) =>
      Object.assign(priceOf(call), call.body, { updatedAt: call.now.toISOString() }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/products/delete-price-by-id-for-product
    route: 'DELETE /products/{productId}/price/{priceId}',
    ...writingPrices,
    location: 'query',
    answer: (call) => {
      const price = priceOf(call);
      call.state.prices = call.state.prices.filter((one) => one !== price);
      return { status: true };
    },
  }),
];
