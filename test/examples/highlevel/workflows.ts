import type { Example } from '../example.ts';

const headers = { version: '2021-07-28' };
const locationId = 've9EPM428h8vShlRW1KT';
const enrolled = 'sx6wyHhbFdRXh302LLNR';
const workflowId = '78559bb3-b920-461e-b010-7b2a2816d2a9';

/** https://marketplace.gohighlevel.com/docs/ghl/workflows/workflows-api */
export const workflowExamples: Example[] = [
  {
    operation: 'list_workflows',
    scopes: ['workflows.readonly'],
    input: {},
    exchanges: [
      {
        request: 'GET /workflows/',
        query: { locationId },
        headers,
        answer: {
          workflows: [
            {
              id: workflowId,
              name: 'First Workflow',
              status: 'draft',
              version: 2,
              createdAt: '2021-05-26T11:33:49.000Z',
              updatedAt: '2021-05-26T11:33:49.000Z',
              locationId: 'eBG6WapS3v4ZqwA45MTxtYJ',
            },
          ],
        },
      },
    ],
    result: [
      {
        id: workflowId,
        name: 'First Workflow',
        status: 'draft',
        version: 2,
        updatedAt: '2021-05-26T11:33:49.000Z',
      },
    ],
  },
  {
    operation: 'list_snapshots',
    scopes: ['snapshots.readonly'],
    environment: 'highlevel_agency',
    input: {},
    exchanges: [
      {
        request: 'GET /snapshots/',
        query: { companyId: 'UAXssdawIWAWD' },
        headers,
        answer: {
          snapshots: [{ id: '1eM2UgkfaECOYyUdCo9Pa', name: 'Martial Arts Snapshot', type: 'own' }],
        },
      },
    ],
    result: [{ id: '1eM2UgkfaECOYyUdCo9Pa', name: 'Martial Arts Snapshot', type: 'own' }],
  },
  {
    operation: 'list_campaigns',
    scopes: ['campaigns.readonly'],
    input: { status: 'draft' },
    exchanges: [
      {
        request: 'GET /campaigns/',
        query: { locationId, status: 'draft' },
        headers,
        answer: {
          campaigns: [{ id: 'mIVALPYuTD7YjUHnFEx4', name: 'test', status: 'draft', locationId }],
        },
      },
    ],
    result: [{ id: 'mIVALPYuTD7YjUHnFEx4', name: 'test', status: 'draft' }],
  },
  {
    operation: 'add_contact_to_workflow',
    scopes: ['contacts.write'],
    input: { contactId: enrolled, workflowId, eventStartTime: '2021-06-23T03:30:00+01:00' },
    exchanges: [
      {
        request: `POST /contacts/${enrolled}/workflow/${workflowId}`,
        headers,
        body: { eventStartTime: '2021-06-23T03:30:00+01:00' },
        answer: { succeded: true },
      },
    ],
    result: { id: enrolled, workflowId, success: true },
  },
  {
    operation: 'remove_from_workflow',
    scopes: ['contacts.write'],
    input: { contactId: enrolled, workflowId },
    exchanges: [
      {
        request: `DELETE /contacts/${enrolled}/workflow/${workflowId}`,
        headers: { ...headers, 'content-type': 'application/json' },
        // The endpoint asks for a body even when there is nothing to say.
        body: {},
        answer: { succeded: true },
      },
    ],
    result: { id: enrolled, workflowId, success: true },
  },
  {
    operation: 'add_contact_followers',
    scopes: ['contacts.write'],
    input: {
      contactId: 'sx6wyHhbFdRXh302Lunr',
      followers: 'Mx6wyHhbFdRXh302Luer, Ka6wyHhbFdRXh302LLsAm',
    },
    exchanges: [
      {
        request: 'POST /contacts/sx6wyHhbFdRXh302Lunr/followers',
        headers,
        body: { followers: ['Mx6wyHhbFdRXh302Luer', 'Ka6wyHhbFdRXh302LLsAm'] },
        status: 201,
        answer: {
          followers: ['sx6wyHhbFdRXh302LLss', 'Mx6wyHhbFdRXh302Luer', 'Ka6wyHhbFdRXh302LLsAm'],
          followersAdded: ['Mx6wyHhbFdRXh302Luer', 'Ka6wyHhbFdRXh302LLsAm'],
        },
      },
    ],
    result: {
      id: 'sx6wyHhbFdRXh302Lunr',
      followers: ['sx6wyHhbFdRXh302LLss', 'Mx6wyHhbFdRXh302Luer', 'Ka6wyHhbFdRXh302LLsAm'],
      followersAdded: ['Mx6wyHhbFdRXh302Luer', 'Ka6wyHhbFdRXh302LLsAm'],
    },
  },
  {
    operation: 'remove_contact_followers',
    scopes: ['contacts.write'],
    input: { contactId: 'sx6wyHhbFdRXh302Lunr', followers: ['Mx6wyHhbFdRXh302Luer'] },
    exchanges: [
      {
        request: 'DELETE /contacts/sx6wyHhbFdRXh302Lunr/followers',
        headers,
        body: { followers: ['Mx6wyHhbFdRXh302Luer'] },
        answer: {
          followers: ['sx6wyHhbFdRXh302LLss'],
          followersRemoved: ['Mx6wyHhbFdRXh302Luer'],
        },
      },
    ],
    result: {
      id: 'sx6wyHhbFdRXh302Lunr',
      followers: ['sx6wyHhbFdRXh302LLss'],
      followersRemoved: ['Mx6wyHhbFdRXh302Luer'],
    },
  },
];
