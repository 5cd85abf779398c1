import type { Example } from '../../example.ts';
import { locationId } from '../contacts/records.ts';

const headers = { version: '2021-07-28' };

const meta = { isLoadingSample: true };

/** https://marketplace.gohighlevel.com/docs/ghl/objects/get-object-by-location-id */
const objects = {
  request: 'GET /objects/',
  query: { locationId },
  headers,
  answer: {
    objects: [
      { id: 'contact', standard: true, key: 'contact', labels: { singular: 'Contact' } },
      {
        id: '661c06b4ffde146bdb469442',
        standard: false,
        key: 'custom_objects.pet',
        labels: { singular: 'Pet', plural: 'Pets' },
      },
    ],
  },
};

/** https://marketplace.gohighlevel.com/docs/ghl/objects/search-object-records */
const pet = {
  id: '661c06b4ffde146bdb469442',
  owner: ['sx6wyHhbFdRXh302Lunr'],
  followers: ['sx6wyHhbFdRXh302Lunr', 'v5cEPM428h8vShlRW1KT'],
  properties: { customer_number: 1424, ticket_name: 'Customer not able login' },
  createdAt: '2024-04-14T10:23:36.515Z',
  updatedAt: '2024-04-15T10:23:36.515Z',
  locationId,
  objectId: '6d6f6e676f5f6576656e7473',
  objectKey: 'custom_objects.pet',
};

const ofRecords = (operation: string): Example => ({
  operation,
  scopes: ['objects/record.readonly', 'objects/schema.readonly'],
  meta,
  input: {},
  exchanges: [
    objects,
    {
      request: 'POST /objects/custom_objects.pet/records/search',
      headers,
      body: { locationId, page: 1, pageLimit: 100, query: '', searchAfter: [] },
      answer: { records: [pet], total: 1 },
    },
  ],
  result: [{ id: pet.id, objectName: 'Pet', properties: { customer_number: 1424 } }],
});

/** https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts */
const signed = {
  locationId,
  documentId: 'hTlkh7t8gujsahgg93',
  _id: '67ac9a51106ee8311e911XXXX',
  name: 'Document Name',
  type: 'proposal',
  deleted: false,
  isExpired: false,
  documentRevision: 1,
  grandTotal: { amount: 100, currency: 'USD' },
  locale: 'en-US',
  status: ['completed'],
  paymentStatus: ['paid'],
  recipients: [
    {
      id: 'u240JcS0E5qE0ziHnwMm',
      email: 'jim@gmail.com',
      contactName: 'Jim Anton',
      firstName: 'Jim',
      lastName: 'Anton',
      role: 'signer',
      hasCompleted: true,
      isPrimary: true,
      signingOrder: 1,
    },
  ],
  links: [],
  updatedAt: '2025-02-14T18:29:59.999Z',
  createdAt: '2025-02-03T18:30:00.000Z',
};

export const accountEventExamples: Example[] = [
  ofRecords('record_created'),
  ofRecords('record_updated'),
  {
    operation: 'user_added',
    scopes: ['users.readonly'],
    meta,
    input: { type: 'Sub-account user', role: 'Admin' },
    exchanges: [
      {
        // https://marketplace.gohighlevel.com/docs/ghl/users/search-users
        request: 'GET /users/search',
        query: {
          companyId: 'UAXssdawIWAWD',
          locationId,
          type: 'account',
          role: 'admin',
          skip: '0',
          limit: '100',
        },
        headers,
        answer: {
          users: [
            {
              id: '0IHuJvc2ofPAAA8GzTRi',
              name: 'John Deo',
              firstName: 'John',
              lastName: 'Deo',
              email: 'john@deo.com',
              phone: '+1 808-868-8888',
              roles: { type: 'account', role: 'admin', locationIds: [locationId] },
            },
          ],
          count: 1,
        },
      },
    ],
    result: [{ id: '0IHuJvc2ofPAAA8GzTRi', name: 'John Deo' }],
  },
  {
    operation: 'sub_account_created',
    environment: 'highlevel_agency',
    scopes: ['locations.readonly'],
    meta,
    input: {},
    exchanges: [
      {
        // https://marketplace.gohighlevel.com/docs/ghl/locations/search-locations
        request: 'GET /locations/search',
        query: { companyId: 'UAXssdawIWAWD', skip: '0', limit: '100' },
        headers,
        answer: { locations: [{ id: 've9EPM428h8vShlRW1KT', name: 'Mark Shoes' }] },
      },
    ],
    result: [{ id: 've9EPM428h8vShlRW1KT', name: 'Mark Shoes' }],
  },
  {
    operation: 'document_signed',
    scopes: ['documents_contracts/list.readonly'],
    meta,
    input: {},
    exchanges: [
      {
        request: 'GET /proposals/document',
        query: { locationId, skip: '0', limit: '100' },
        headers,
        answer: { documents: [signed, { ...signed, _id: 'sent', status: ['sent'] }], total: 2 },
      },
    ],
    result: [
      {
        id: signed._id,
        status: 'completed',
        paymentStatus: 'paid',
        contactId: 'u240JcS0E5qE0ziHnwMm',
        contactName: 'Jim Anton',
      },
    ],
  },
  {
    operation: 'custom_object_dropdown',
    scopes: ['objects/schema.readonly'],
    input: {},
    exchanges: [objects],
    result: [{ id: 'custom_objects.pet', label: 'Pets' }],
  },
];
