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

/** The contact and the settings, which a new invoice is made of. */
export const contact: Exchange = {
  request: `GET /contacts/${contactId}`,
  headers,
  answer: {
    contact: {
      id: contactId,
      firstName: 'Alex',
      email: 'alex@example.com',
      phone: '+1-214-559-6993',
      locationId,
    },
  },
};
const businessDetails = {
  name: 'Alex',
  address: { city: 'St. Houston', state: 'TX', countryCode: 'US' },
  phoneNo: '+1-214-559-6993',
  website: 'www.example.com',
};
/** https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice-settings */
export const settings: Exchange = {
  request: 'GET /invoices/settings',
  query: own,
  headers,
  answer: {
    altId: locationId,
    altType: 'location',
    termsNote: 'Payment is due within 30 days.',
    estimatesTermsNote: 'This estimate is valid for 30 days.',
    estimatesTitle: 'ESTIMATE',
    estimatesExpireAfterXDays: 30,
    title: 'INVOICE',
    dueAfterXDays: 30,
    businessDetails,
  },
};

export const filled = {
  contactId,
  name: 'New Invoice',
  currency: 'USD',
  items: [{ itemName: 'ABC Product', description: 'ABC Corp.', amount: 999, qty: 1 }],
  issueDate: '2023-01-01',
  discountType: 'Percentage',
  discountValue: 10,
};
export const sent = {
  ...own,
  name: 'New Invoice',
  currency: 'USD',
  items: [{ name: 'ABC Product', description: 'ABC Corp.', amount: 999, qty: 1, currency: 'USD' }],
  issueDate: '2023-01-01',
  dueDate: '2023-01-31',
  liveMode: true,
  discount: { type: 'percentage', value: 10 },
  contactDetails: {
    id: contactId,
    name: 'Alex',
    email: 'alex@example.com',
    phoneNo: '+1-214-559-6993',
  },
  businessDetails,
  sentTo: { email: ['alex@example.com'], phoneNo: ['+1-214-559-6993'] },
  title: 'INVOICE',
  termsNotes: 'Payment is due within 30 days.',
};
const writeAll = ['contacts.readonly', 'invoices.readonly', 'invoices.write'];

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
    operation: 'generate_invoice_number',
    scopes: read,
    input: {},
    exchanges: [
      {
        request: 'GET /invoices/generate-invoice-number',
        query: own,
        headers,
        answer: { invoiceNumber: 19 },
      },
    ],
    result: [{ id: '19' }],
  },
  {
    operation: 'create_invoice',
    scopes: writeAll,
    input: filled,
    exchanges: [
      contact,
      settings,
      { request: 'POST /invoices/', headers, body: sent, answer: { ...invoice, status: 'draft' } },
    ],
    result: { ...result, status: 'draft' },
  },
  {
    operation: 'create_and_send_invoice',
    scopes: writeAll,
    input: { ...filled, userId, title: 'BILL', dueDate: '2023-01-14' },
    exchanges: [
      contact,
      settings,
      {
        request: 'POST /invoices/text2pay',
        headers,
        body: { ...sent, title: 'BILL', dueDate: '2023-01-14', action: 'send', userId },
        answer: { invoice, invoiceUrl: 'https://example.com/preview/invoice' },
      },
    ],
    result: { ...result, invoiceUrl: 'https://example.com/preview/invoice' },
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
