import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { foreignLocation } from './refusal.ts';
import { validated } from './validation.ts';

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
];
