import type { Example } from '../example.ts';

const locationId = 've9EPM428h8vShlRW1KT';
const invoiceId = '6578278e879ad2646715ba9c';
const headers = { version: '2021-07-28' };
const invoice = { _id: invoiceId, status: 'sent', name: 'New Invoice', total: 999, amountDue: 999 };

/** https://marketplace.gohighlevel.com/docs/ghl/invoices */
export const apiExamples: Example[] = [
  {
    operation: 'highlevel_api_request',
    scopes: [],
    input: {
      endpoint: 'POST /invoices/{invoiceId}/send',
      invoiceId,
      userId: '6578278e879ad2646715ba9d',
      action: 'sms_and_email',
      liveMode: 'yes',
      more_fields: '{"sentFrom": {"fromName": "Harbor Gym"}}',
    },
    exchanges: [
      {
        request: `POST /invoices/${invoiceId}/send`,
        body: {
          altId: locationId,
          altType: 'location',
          userId: '6578278e879ad2646715ba9d',
          action: 'sms_and_email',
          liveMode: true,
          sentFrom: { fromName: 'Harbor Gym' },
        },
        headers,
        answer: { invoice, smsData: {}, emailData: {} },
        answerHeaders: { 'X-RateLimit-Remaining': '98', 'X-RateLimit-Daily-Remaining': '199950' },
      },
    ],
    result: {
      status: 200,
      answer: { invoice, smsData: {}, emailData: {} },
      items: [],
      requestsLeft: 98,
      requestsLeftToday: 199_950,
      file: null,
    },
  },
  {
    operation: 'highlevel_api_read',
    scopes: [],
    input: { endpoint: 'GET /invoices/', startAt: '2023-01-01', limit: '10', offset: '0' },
    exchanges: [
      {
        request: 'GET /invoices/',
        query: {
          altId: locationId,
          altType: 'location',
          startAt: '2023-01-01',
          limit: '10',
          offset: '0',
        },
        headers,
        answer: { invoices: [invoice], total: 100 },
      },
    ],
    result: [{ status: 200, answer: { invoices: [invoice], total: 100 }, items: [invoice] }],
  },
];
