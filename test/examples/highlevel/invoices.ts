import type { Example, Exchange } from '../example.ts';
import { locationId } from './contacts/records.ts';
import { contactId, invoice } from './paymentRecords.ts';

const headers = { version: '2021-07-28' };
const own = { altId: locationId, altType: 'location' };
const userId = '6578278e879ad2646715ba9d';
const invoiceId = invoice._id;

const read = ['invoices.readonly'];
const write = ['invoices.write'];
const result = { id: invoiceId, invoiceNumber: '19', contactName: 'Alex', total: 999 };

const page = (offset: string, more: Record<string, string>, invoices: object[]): Exchange => ({
  request: 'GET /invoices/',
  query: { ...own, ...more, limit: '100', offset },
  headers,
  answer: { invoices, total: 100 },
});

/** https://marketplace.gohighlevel.com/docs/ghl/invoices/invoice */
export const invoiceExamples: Example[] = [
  {
    operation: 'list_invoices',
    kind: 'search',
    scopes: read,
    input: { contactId, status: 'Sent', paymentMode: 'Live', startAt: 'Jan 1, 2023' },
    exchanges: [
      page('0', { contactId, status: 'sent', paymentMode: 'live', startAt: '2023-01-01' }, [
        invoice,
      ]),
    ],
    result: [result],
  },
  {
    operation: 'list_invoices',
    kind: 'trigger',
    scopes: read,
    input: {},
    exchanges: [page('0', {}, [invoice]), page('100', {}, [])],
    result: [result],
  },
  {
    operation: 'get_invoice',
    scopes: read,
    input: { invoiceId },
    exchanges: [{ request: `GET /invoices/${invoiceId}`, query: own, headers, answer: invoice }],
    result: [result],
  },
  {
    operation: 'send_invoice',
    scopes: write,
    input: {
      invoiceId,
      action: 'Email and SMS',
      userId,
      fromName: 'Alex',
      fromEmail: 'alex@example.com',
    },
    exchanges: [
      {
        request: `POST /invoices/${invoiceId}/send`,
        headers,
        body: {
          ...own,
          action: 'sms_and_email',
          userId,
          liveMode: true,
          sentFrom: { fromName: 'Alex', fromEmail: 'alex@example.com' },
        },
        answer: { invoice, smsData: {}, emailData: {} },
      },
    ],
    result: { ...result, status: 'sent' },
  },
  {
    operation: 'void_invoice',
    scopes: write,
    input: { invoiceId },
    exchanges: [
      {
        request: `POST /invoices/${invoiceId}/void`,
        headers,
        body: own,
        answer: { ...invoice, status: 'void' },
      },
    ],
    result: { ...result, status: 'void' },
  },
  {
    operation: 'record_invoice_payment',
    scopes: write,
    input: {
      invoiceId,
      mode: 'Card',
      amount: '$999',
      brand: 'visa',
      last4: '4242',
      notes: 'This was a direct payment',
      fulfilledAt: '2025-03-19T05:03:00Z',
    },
    exchanges: [
      {
        request: `POST /invoices/${invoiceId}/record-payment`,
        headers,
        body: {
          ...own,
          mode: 'card',
          card: { brand: 'visa', last4: '4242' },
          cheque: { number: '' },
          notes: 'This was a direct payment',
          amount: 999,
          fulfilledAt: '2025-03-19T05:03:00Z',
        },
        answer: { success: true, invoice: { ...invoice, status: 'paid', amountPaid: 999 } },
      },
    ],
    result: { ...result, status: 'paid', amountPaid: 999 },
  },
  {
    operation: 'invoice_dropdown',
    scopes: read,
    input: {},
    exchanges: [page('0', { sortField: 'issueDate', sortOrder: 'descend' }, [invoice])],
    result: [{ id: invoiceId, label: '19: Alex, 999 USD' }],
  },
];
