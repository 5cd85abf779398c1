import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { foreignLocation, notFound, unprocessable } from './refusal.ts';
import { validated } from './validation.ts';
import type { Order, Subscription, Transaction } from './world.ts';

const text = z.string().optional();
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'must be a day')
  .optional();
const count = z.string().regex(/^\d+$/, 'must be a number string').optional();
const number = z.string().regex(/^\d+$/, 'must be a number string');

const shared = {
  altId: z.string(),
  paymentMode: text,
  startAt: day,
  endAt: day,
  search: text,
  contactId: text,
};
const listed = { ...shared, limit: count, offset: count };

const ordersQuery = z.strictObject({
  ...listed,
  locationId: text,
  status: text,
  paymentStatus: z.enum(['paid', 'unpaid', 'refunded', 'partially_paid']).optional(),
  funnelProductIds: text,
  sourceId: text,
});

const transactionsQuery = z.strictObject({
  ...listed,
  altType: z.string(),
  entitySourceType: text,
  entitySourceSubType: text,
  subscriptionId: text,
  entityId: text,
});

const subscriptionsQuery = z.strictObject({
  ...listed,
  altType: z.enum(['location']),
  entityId: text,
  entitySourceType: text,
  id: text,
  getPaymentsCollectedCount: text,
});

const invoicesQuery = z.strictObject({
  ...shared,
  altType: z.enum(['location']),
  limit: number,
  offset: number,
  paymentMode: z.enum(['default', 'live', 'test']).optional(),
  status: text,
  sortField: z.enum(['issueDate']).optional(),
  sortOrder: z.enum(['ascend', 'descend']).optional(),
});

type Query = Partial<Record<keyof typeof listed | 'status', string | undefined>>;

type Listed = { altId: string; liveMode: boolean; status: string };

/** The records of the token's location that the query asks for, and the page of them. */
const page = <Item extends Listed>(
  { grant }: Call,
  query: Query,
  items: readonly Item[],
  of: (item: Item) => { contactId: string; day: string },
) => {
  if (query.altId !== grant.locationId) throw foreignLocation();
  const found = items.filter((item) => {
    const { contactId, day: on } = of(item);
    return (
      item.altId === query.altId &&
      (!query.contactId || query.contactId === contactId) &&
      (!query.status || query.status === item.status) &&
      (!query.startAt || on >= query.startAt) &&
      (!query.endAt || on <= query.endAt) &&
      (query.paymentMode === undefined ||
        query.paymentMode === 'default' ||
        (query.paymentMode === 'live') === item.liveMode)
    );
  });
  const start = Number(query.offset ?? 0);
  return { some: found.slice(start, start + Number(query.limit ?? 10)), total: found.length };
};

type Bought = Listed & { contactId: string; createdAt: string };

const bought = ({ contactId, createdAt }: Bought) => ({
  contactId,
  day: createdAt.slice(0, 10),
});

const version = '2021-07-28';

/** What a contact bought, by https://marketplace.gohighlevel.com/docs/ghl/payments/list-orders and its like. */
const paymentList = (
  name: 'orders' | 'transactions' | 'subscriptions',
  schema: typeof ordersQuery | typeof transactionsQuery | typeof subscriptionsQuery,
) =>
  route({
    route: `GET /payments/${name}`,
    version,
    scope: `payments/${name}.readonly`,
    answer: (call) => {
      const query = validated(schema, call.query);
      const items: readonly Bought[] = call.state[name];
      const { some, total } = page(call, query, items, bought);
      return { data: some, totalCount: total };
    },
  });

/** The one record that the path names, once the query says for which location it is asked. */
const one = <Item extends { _id: string; altId: string }>(
  { grant, query }: Call,
  noun: string,
  items: readonly Item[],
  id: string,
): Item => {
  const missing = ['altId', 'altType'].filter((name) => !query[name]);
  if (missing.length > 0) throw unprocessable(missing.map((name) => `${name} should not be empty`));
  if (query.altId !== grant.locationId) throw foreignLocation();
  const found = items.find(({ _id, altId }) => _id === id && altId === query.altId);
  if (!found) throw notFound(noun, id);
  return found;
};

/** A single record has the contact as it was, and its source in one piece. */
const snapshotOf = ({ contactName, contactEmail }: Order | Transaction | Subscription) => {
  const [firstName, lastName] = contactName.split(' ');
  return { contactSnapshot: { firstName, lastName, email: contactEmail } };
};

const sourced = ({
  entitySourceType: type,
  entitySourceName: name,
  entitySourceId: id,
  paymentProviderType,
  contactName,
  contactEmail,
  ...record
}: Transaction | Subscription) => ({
  ...record,
  ...snapshotOf({ ...record, contactName, contactEmail } as Transaction),
  entitySource: { type, name, id },
  paymentProvider: { type: paymentProviderType },
});

const ordered = ({
  subtotal,
  discount,
  sourceType: type,
  sourceName: name,
  sourceId: id,
  totalProducts,
  contactName,
  contactEmail,
  ...record
}: Order) => ({
  ...record,
  ...snapshotOf({ ...record, contactName, contactEmail } as Order),
  amountSummary: { subtotal, discount },
  source: { type, name, id },
  items: Array.from({ length: totalProducts }, () => ({
    name,
    qty: 1,
    price: { amount: subtotal / totalProducts },
    product: { name, productType: 'SERVICE' },
  })),
});

export const paymentRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/invoices/list-invoices
    route: 'GET /invoices/',
    version,
    scope: 'invoices.readonly',
    tokens: ['Location', 'Company'],
    answer: (call) => {
      const query = validated(invoicesQuery, call.query);
      const sorted = [...call.state.invoices];
      if (query.sortField) {
        sorted.sort((a, b) => a.issueDate.localeCompare(b.issueDate));
        if (query.sortOrder === 'descend') sorted.reverse();
      }
      const { some, total } = page(call, query, sorted, ({ contactDetails, issueDate }) => ({
        contactId: contactDetails.id,
        day: issueDate,
      }));
      return { invoices: some, total };
    },
  }),
  paymentList('orders', ordersQuery),
  paymentList('transactions', transactionsQuery),
  paymentList('subscriptions', subscriptionsQuery),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/payments/get-order-by-id, and altType: https://github.com/GoHighLevel/highlevel-api-sdk/issues/18
    route: 'GET /payments/orders/{orderId}',
    version,
    scope: 'payments/orders.readonly',
    answer: (call) => ordered(one(call, 'Order', call.state.orders, call.params.orderId)),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/payments/get-transaction-by-id
    route: 'GET /payments/transactions/{transactionId}',
    version,
    scope: 'payments/transactions.readonly',
    answer: (call) =>
      sourced(one(call, 'Transaction', call.state.transactions, call.params.transactionId)),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/payments/get-subscription-by-id
    route: 'GET /payments/subscriptions/{subscriptionId}',
    version,
    scope: 'payments/subscriptions.readonly',
    answer: (call) =>
      sourced(one(call, 'Subscription', call.state.subscriptions, call.params.subscriptionId)),
  }),
];
