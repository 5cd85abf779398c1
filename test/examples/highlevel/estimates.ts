import type { Example, Exchange } from '../example.ts';
import { locationId } from './contacts/records.ts';
import { contact, filled, sent, settings } from './invoices.ts';
import { contactId } from './paymentRecords.ts';

const headers = { version: '2021-07-28' };
const own = { altId: locationId, altType: 'location' };
const estimateId = '67ac9a51106ee8311e911a42';
const userId = '6578278e879ad2646715ba9d';

const estimate = {
  ...own,
  _id: estimateId,
  liveMode: true,
  deleted: false,
  name: 'Estimate Name',
  currency: 'USD',
  businessDetails: { name: 'Alex' },
  items: [
    {
      taxes: [],
      taxInclusive: false,
      _id: '67ac9a51106ee8311e911a43',
      description: '<p>Futuristic anti-gravity racing</p>',
      currency: 'USD',
      amount: 9.99,
      qty: 1,
      name: 'TEST',
      type: 'one_time',
    },
  ],
  discount: { type: 'percentage', value: 0 },
  title: 'ESTIMATE',
  estimateNumberPrefix: 'EST-',
  total: 1222.03,
  createdAt: '2025-02-12T13:17:47.416Z',
  updatedAt: '2025-02-12T13:17:47.416Z',
  automaticTaxesEnabled: false,
  companyId: 'COMP12345',
  contactDetails: { id: contactId, name: 'Alex', email: 'alex@example.com' },
  issueDate: '2023-06-15T00:00:00.000Z',
  expiryDate: '2023-07-15T00:00:00.000Z',
  lastVisitedAt: '2023-06-20T08:30:00.000Z',
};

const page = (offset: string, more: Record<string, string>, estimates: object[]): Exchange => ({
  request: 'GET /invoices/estimate/list',
  query: { ...own, ...more, limit: '100', offset },
  headers,
  answer: { estimates, total: 1 },
});

const read = ['invoices/estimate.readonly'];
const result = { id: estimateId, name: 'Estimate Name', contactName: 'Alex', total: 1222.03 };
const { dueDate: expiryDate, ...bill } = sent;

/** https://marketplace.gohighlevel.com/docs/ghl/invoices/estimate */
export const estimateExamples: Example[] = [
  {
    operation: 'list_estimates',
    kind: 'search',
    scopes: read,
    input: { contactId, status: 'Sent' },
    exchanges: [page('0', { contactId, status: 'sent' }, [estimate])],
    result: [result],
  },
  {
    operation: 'list_estimates',
    kind: 'trigger',
    scopes: read,
    input: {},
    exchanges: [page('0', {}, [estimate]), page('100', {}, [])],
    result: [result],
  },
  {
    operation: 'create_estimate',
    scopes: ['contacts.readonly', 'invoices.readonly', 'invoices/estimate.write'],
    input: filled,
    exchanges: [
      contact,
      settings,
      {
        request: 'POST /invoices/estimate',
        headers,
        body: {
          ...bill,
          expiryDate,
          title: 'ESTIMATE',
          termsNotes: 'This estimate is valid for 30 days.',
          frequencySettings: { enabled: false, schedule: {} },
        },
        status: 201,
        answer: estimate,
      },
    ],
    result,
  },
  {
    operation: 'send_estimate',
    scopes: ['invoices/estimate.write'],
    input: { estimateId, action: 'Email', userId },
    exchanges: [
      {
        request: `POST /invoices/estimate/${estimateId}/send`,
        headers,
        body: { ...own, action: 'email', userId, liveMode: true },
        status: 201,
        answer: estimate,
      },
    ],
    result,
  },
  {
    operation: 'estimate_dropdown',
    scopes: read,
    input: {},
    exchanges: [page('0', {}, [estimate])],
    result: [{ id: estimateId, label: 'Estimate Name: Alex, 1222.03 USD' }],
  },
];
