import type { Example } from '../../example.ts';
import { locationId } from '../contacts/records.ts';
import { contactId, invoice, james, order, subscription, transaction } from '../paymentRecords.ts';

const headers = { version: '2021-07-28' };

const DAY = /^\d{4}-\d\d-\d\d$/;

/** What the editor shows of an event, with the filters that the documentation names. */
const sample = (
  operation: string,
  scope: string,
  path: string,
  query: NonNullable<Example['exchanges'][number]['query']>,
  answer: unknown,
  result: unknown,
): Example => ({
  operation,
  scopes: [scope],
  meta: { isLoadingSample: true },
  input: { contactId, paymentMode: 'Live' },
  exchanges: [
    {
      request: `GET ${path}`,
      query: {
        altId: locationId,
        contactId,
        paymentMode: 'live',
        limit: '100',
        offset: '0',
        ...query,
      },
      headers,
      answer,
    },
  ],
  result,
});

const ofInvoices = (operation: string, invoices: object[], result: unknown) =>
  sample(
    operation,
    'invoices.readonly',
    '/invoices/',
    { altType: 'location', sortField: 'issueDate', sortOrder: 'descend' },
    { invoices, total: invoices.length },
    result,
  );

const ofPayments = (operation: string, data: object[], result: unknown) =>
  sample(
    operation,
    'payments/transactions.readonly',
    '/payments/transactions',
    { altType: 'location', startAt: DAY, endAt: DAY },
    { data, totalCount: data.length },
    result,
  );

const ofSubscriptions = (operation: string, data: object[], result: unknown) =>
  sample(
    operation,
    'payments/subscriptions.readonly',
    '/payments/subscriptions',
    { altType: 'location' },
    { data, totalCount: data.length },
    result,
  );

export const paymentEventExamples: Example[] = [
  ofInvoices(
    'invoice_created',
    [invoice],
    [{ id: invoice._id, invoiceNumber: '19', contactId, contactName: 'Alex', total: 999 }],
  ),
  ofInvoices(
    'invoice_paid',
    [invoice, { ...invoice, _id: 'paid', status: 'paid' }],
    [{ id: 'paid', status: 'paid', previousStatus: null }],
  ),
  ofInvoices(
    'invoice_overdue',
    [invoice, { ...invoice, _id: 'draft', status: 'draft' }],
    [{ id: invoice._id, dueDate: '2023-01-01', overdueSince: '2023-01-02T00:00:00.000Z' }],
  ),
  ofPayments(
    'payment_received',
    [transaction, { ...transaction, _id: 'declined', status: 'failed' }],
    [{ id: transaction._id, amount: 100, contactName: 'James Bond', liveMode: true }],
  ),
  ofPayments(
    'payment_failed',
    [transaction, { ...transaction, _id: 'declined', status: 'failed' }],
    [{ id: 'declined', status: 'failed' }],
  ),
  sample(
    'order_placed',
    'payments/orders.readonly',
    '/payments/orders',
    { startAt: DAY, endAt: DAY },
    { data: [order], totalCount: 1 },
    [{ id: order._id, sourceName: 'onestep', amount: 100, couponCode: '100PER' }],
  ),
  ofSubscriptions(
    'subscription_started',
    [subscription, { ...subscription, _id: 'over', status: 'canceled' }],
    [{ id: subscription._id, status: 'active', contactName: 'James Bond' }],
  ),
  ofSubscriptions(
    'subscription_ended',
    [subscription, { ...subscription, _id: 'over', status: 'canceled' }],
    [{ id: 'over', status: 'canceled', changedAt: james.createdAt }],
  ),
];
