import type { Example } from '../../example.ts';
import {
  definitions,
  firstClass,
  headers,
  locationId,
  rubika,
  rubikaForPeople,
  stravaUserId,
} from './records.ts';

export const getContact: Example[] = [
  {
    operation: 'get_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    input: { contactId: 'seD4PfOuKoVMLkEZqohJ' },
    exchanges: [
      {
        request: 'GET /contacts/seD4PfOuKoVMLkEZqohJ',
        headers,
        answer: {
          contact: { ...rubika, customFields: [{ id: 'MgobCB14YMVKuE4Ka8p1', value: '227615' }] },
        },
      },
      definitions(stravaUserId, firstClass),
    ],
    result: [
      {
        ...rubikaForPeople,
        customFields: [
          {
            id: 'MgobCB14YMVKuE4Ka8p1',
            name: 'Strava User ID',
            key: 'strava_user_id',
            value: '227615',
          },
        ],
        customField: { strava_user_id: '227615', first_class: null },
      },
    ],
  },
  {
    // Without custom values nobody needs to know what they are called.
    operation: 'get_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'trigger',
    input: { contactId: 'seD4PfOuKoVMLkEZqohJ' },
    exchanges: [
      { request: 'GET /contacts/seD4PfOuKoVMLkEZqohJ', headers, answer: { contact: rubika } },
    ],
    result: [{ ...rubikaForPeople, revision: '2021-07-03T05:18:26.704Z', customField: {} }],
  },
  {
    operation: 'get_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    input: { contactId: 'ocQHyuzHvysMo5N5VsXc' },
    exchanges: [
      {
        request: 'GET /contacts/ocQHyuzHvysMo5N5VsXc',
        headers,
        status: 400,
        answer: { statusCode: 400, message: 'Contact with id ocQHyuzHvysMo5N5VsXc not found' },
      },
    ],
    result: [],
  },
  {
    // An agency reaches the contact with the sub-account's own token.
    operation: 'get_contact',
    scopes: ['contacts.readonly', 'locations/customFields.readonly'],
    kind: 'search',
    environment: 'highlevel_agency',
    input: { subAccountId: locationId, contactId: 'seD4PfOuKoVMLkEZqohJ' },
    exchanges: [
      {
        request: 'POST /oauth/locationToken',
        headers,
        form: { companyId: 'UAXssdawIWAWD', locationId },
        answer: {
          access_token: 'token-of-the-sub-account',
          token_type: 'Bearer',
          expires_in: 86399,
        },
      },
      {
        request: 'GET /contacts/seD4PfOuKoVMLkEZqohJ',
        headers: { ...headers, authorization: 'Bearer token-of-the-sub-account' },
        answer: { contact: rubika },
      },
    ],
    result: [rubikaForPeople],
  },
];
