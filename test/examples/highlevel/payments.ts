import type { Example, Exchange } from '../example.ts';
import { locationId } from './contacts/records.ts';
import { contactId, james, order, subscription, transaction } from './paymentRecords.ts';

const headers = { version: '2021-07-28' };

const own = { altId: locationId };
const typed = { altId: locationId, altType: 'location' };
const days = { startAt: '2023-11-01', endAt: '2023-11-30' };

/** Fields as a person fills them, and what HighLevel gets. */
const asked = {
  contactId,
  paymentMode: 'Live',
  search: 'James',
  startAt: 'Nov 1, 2023',
  endAt: 'Nov 30, 2023',
};
const sent = { contactId, paymentMode: 'live', search: 'James', ...days };

const { contactName: _name, contactEmail: email, ...money } = james;
const contactSnapshot = { last_name: 'Bond', type: 'lead', email };

/** An order alone holds what the list has beside it in parts: https://marketplace.gohighlevel.com/docs/ghl/payments/get-order-by-id */
const wholeOrder = {
  _id: order._id,
  ...money,
  status: 'completed',
  fulfillmentStatus: 'unfulfilled',
  contactSnapshot,
  amountSummary: { subtotal: 100, discount: 5 },
  source: { type: 'invoice', id: '61dd48ff65b013bc39bb09c6', name: 'Invoice 19' },
  items: [
    {
      _id: '61dd33e88058b9f967ca79dc',
      authorizeAmount: 0,
      name: 'Sample Product',
      price: {},
      product: { name: 'Testing product', productType: 'SERVICE' },
    },
  ],
  coupon: { code: 'FEST10', _id: '63455e48901b43d4ef364a20' },
  automaticTaxesCalculated: true,
};

const entitySource = { type: 'funnel', id: 'BDBMEghdIUaqMPEsK349', name: 'test funnel' };

/** https://marketplace.gohighlevel.com/docs/ghl/payments/get-transaction-by-id */
const wholeTransaction = {
  _id: transaction._id,
  ...money,
  contactSnapshot,
  status: 'succeeded',
  entityType: 'order',
  entityId: '61dd0fe9c077f73e67f78803',
  entitySource,
  chargeId: 'in_1KGcXDCScnf89tZohCsmImwE',
  invoiceId: 'in_1KGcXDCScnf89tZohCsmImwE',
  subscriptionId: 'sub_1KGcXDCScnf89tZoVkoEMCEL',
  paymentProvider: { type: 'stripe', connectedAccount: { _id: '612ca676b484b241fef9d962' } },
  amountRefunded: 10,
  receiptId: '6492fbea489bc07892c6defb',
};

/** https://marketplace.gohighlevel.com/docs/ghl/payments/get-subscription-by-id */
const wholeSubscription = {
  _id: subscription._id,
  ...money,
  contactSnapshot,
  status: 'active',
  entityType: 'order',
  entityId: '62f4db0f3059ecee61379012',
  entitySource,
  subscriptionId: 'I-0UE609H8E43P',
  paymentProvider: { type: 'paypal' },
  schedule: { rrule: { intervalType: 'monthly', interval: 2, startDate: '2023-01-01' } },
  canceledAt: '2023-11-20T10:23:36.515Z',
};

/** A list whose order is not documented: the search reads a page, the trigger all of them. */
const list = (
  name: 'order' | 'transaction' | 'subscription',
  record: { _id: string },
  query: Record<string, string>,
): Example[] => {
  const request = `GET /payments/${name}s`;
  const page = (offset: string, more: Record<string, string>, data: object[]): Exchange => ({
    request,
    query: { ...query, ...more, limit: '100', offset },
    headers,
    answer: { data, totalCount: 1 },
  });
  const operation = `list_${name}s`;
  const scopes = [`payments/${name}s.readonly`];
  const result = [{ id: record._id, contactName: 'James Bond', amount: 100 }];
  return [
    {
      operation,
      kind: 'search',
      scopes,
      input: asked,
      exchanges: [page('0', sent, [record])],
      result,
    },
    {
      operation,
      kind: 'trigger',
      scopes,
      input: {},
      exchanges: [page('0', {}, [record]), page('100', {}, [])],
      result,
    },
    {
      operation: `${name}_dropdown`,
      scopes,
      input: {},
      exchanges: [page('0', {}, [record])],
      result: [{ id: record._id, label: 'James Bond, 100 USD, 2023-11-20' }],
    },
  ];
};

const one = (
  name: 'order' | 'transaction' | 'subscription',
  input: Record<string, string>,
  answer: { _id: string },
  result: Record<string, unknown>,
): Example => ({
  operation: `get_${name}`,
  scopes: [`payments/${name}s.readonly`],
  input,
  exchanges: [{ request: `GET /payments/${name}s/${answer._id}`, query: typed, headers, answer }],
  result: [{ id: answer._id, contactEmail: email, amount: 100, ...result }],
});

/** https://marketplace.gohighlevel.com/docs/ghl/payments/payments */
export const paymentExamples: Example[] = [
  ...list('order', order, own),
  one('order', { orderId: order._id }, wholeOrder, {
    subtotal: 100,
    discount: 5,
    couponCode: 'FEST10',
    sourceType: 'invoice',
    items: [
      {
        name: 'Sample Product',
        qty: null,
        amount: null,
        productName: 'Testing product',
        productType: 'SERVICE',
      },
    ],
  }),
  ...list('transaction', transaction, typed),
  one('transaction', { transactionId: transaction._id }, wholeTransaction, {
    entitySourceName: 'test funnel',
    paymentProviderType: 'stripe',
    receiptId: '6492fbea489bc07892c6defb',
  }),
  ...list('subscription', subscription, typed),
  one('subscription', { subscription: subscription._id }, wholeSubscription, {
    entitySourceName: 'test funnel',
    paymentProviderType: 'paypal',
    canceledAt: '2023-11-20T10:23:36.515Z',
  }),
];
