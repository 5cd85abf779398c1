import type { Example, Exchange } from '../../example.ts';
import { found, headers, locationId, rubika, rubikaForPeople, search } from './records.ts';

/** https://marketplace.gohighlevel.com/docs/ghl/contacts/get-duplicate-contact */
const duplicate = (query: Record<string, string>, contact: unknown): Exchange => ({
  request: 'GET /contacts/search/duplicate',
  query: { locationId, ...query },
  headers,
  answer: { contact },
});

const byFilter = (field: string, value: string, contacts: object[]) =>
  search({ pageLimit: 20, filters: [{ field, operator: 'eq', value }] }, contacts);

export const findContact: Example[] = [
  {
    operation: 'find_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { contactId: 'seD4PfOuKoVMLkEZqohJ' },
    exchanges: [
      { request: 'GET /contacts/seD4PfOuKoVMLkEZqohJ', headers, answer: { contact: rubika } },
    ],
    result: [rubikaForPeople],
  },
  {
    operation: 'find_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { email: 'rubika@deos.com' },
    exchanges: [duplicate({ email: 'rubika@deos.com' }, rubika)],
    result: [rubikaForPeople],
  },
  {
    operation: 'find_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { phone: '+18832327657' },
    exchanges: [duplicate({ number: '+18832327657' }, rubika)],
    result: [rubikaForPeople],
  },
  {
    operation: 'find_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { customFieldId: 'MgobCB14YMVKuE4Ka8p1', customFieldValue: '227615' },
    exchanges: [
      byFilter('customFields.MgobCB14YMVKuE4Ka8p1', '227615', [
        found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z'),
      ]),
    ],
    result: [{ id: '102goXVW3lIExEQPOnd3', address1: '123 Main Street' }],
  },
  {
    // Each way that is filled is tried in turn: the ID is gone, the phone belongs to nobody.
    operation: 'find_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: {
      contactId: 'ocQHyuzHvysMo5N5VsXc',
      phone: '+18832327657',
      customFieldId: 'MgobCB14YMVKuE4Ka8p1',
      customFieldValue: '227615',
    },
    exchanges: [
      {
        request: 'GET /contacts/ocQHyuzHvysMo5N5VsXc',
        headers,
        status: 404,
        answer: { statusCode: 404, message: 'Not Found' },
      },
      duplicate({ number: '+18832327657' }, null),
      byFilter('customFields.MgobCB14YMVKuE4Ka8p1', '227615', [
        found('102goXVW3lIExEQPOnd3', '2024-06-06T18:54:57.221Z'),
      ]),
    ],
    result: [{ id: '102goXVW3lIExEQPOnd3' }],
  },
  {
    operation: 'find_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { email: 'nobody@deos.com' },
    exchanges: [
      duplicate({ email: 'nobody@deos.com' }, null),
      byFilter('email', 'nobody@deos.com', []),
    ],
    result: [],
  },
];
