import type { Example } from '../example.ts';
import { headers, locationId } from './contacts/records.ts';

const documentId = '67ac9a51106ee8311e911a42';
const templateId = '685d11c371c22e636e9c04b2';
const userId = 'K9PSPnWjfNoE8DCf5LJZ';
const contactId = 'u240JcS0E5qE0ziHnwMm';

const document = {
  locationId,
  documentId,
  _id: documentId,
  name: 'Document Name',
  type: 'proposal',
  deleted: false,
  isExpired: false,
  documentRevision: 1,
  fillableFields: [],
  grandTotal: { amount: 100, currency: 'USD', discountPercentage: 15, discounts: [] },
  locale: 'en-US',
  status: ['sent'],
  paymentStatus: ['paid'],
  recipients: [
    {
      id: contactId,
      firstName: 'Jim',
      lastName: 'Anton',
      email: 'jim@gmail.com',
      phone: '1234567890',
      hasCompleted: false,
      role: 'signer',
      isPrimary: true,
      signingOrder: 1,
      contactName: 'Jim Anton',
    },
  ],
  links: [],
  updatedAt: '2025-02-03T18:30:00.000Z',
  createdAt: '2025-02-14T18:29:59.999Z',
};

const template = {
  _id: templateId,
  deleted: false,
  version: 2,
  name: 'New Template',
  locationId,
  type: 'proposal',
  updatedBy: userId,
  isPublicDocument: false,
  createdAt: '2025-06-26T09:24:19.305Z',
  updatedAt: '2025-06-26T09:27:32.119Z',
  id: templateId,
};

const links = [
  {
    referenceId: '550e8400-e29b-41d4-a716-446655440000',
    documentId,
    recipientId: contactId,
    entityName: 'contacts',
    recipientCategory: 'recipient',
    documentRevision: 1,
    createdBy: 'b6d8fa28-1112-4dc7-b9d2-f22b75a477ea',
    deleted: false,
  },
];

const shown = {
  id: documentId,
  name: 'Document Name',
  status: 'sent',
  paymentStatus: 'paid',
  contactId,
  contactName: 'Jim Anton',
  contactEmail: 'jim@gmail.com',
  grandTotal: { amount: 100, currency: 'USD' },
};
const dates = { dateFrom: '2025-02-03T18:30:00Z', dateTo: '2025-02-14T18:29:59Z' };
const sent = {
  id: documentId,
  links: [{ referenceId: links[0]!.referenceId, recipientId: contactId, entityName: 'contacts' }],
};

/** A page of documents or of their templates, and the page after it. */
const documents = (query: object, skip = '0') => ({
  request: 'GET /proposals/document',
  query: { locationId, limit: '100', skip, ...query },
  headers,
  answer: { documents: skip === '0' ? [document] : [], total: 1 },
});
const templates = (query: object, skip = '0') => ({
  request: 'GET /proposals/templates',
  query: { locationId, limit: '100', skip, ...query },
  headers,
  answer: { data: skip === '0' ? [template] : [], total: 1 },
});
const ofDocuments = ['documents_contracts/list.readonly'];
const ofTemplates = ['documents_contracts_templates/list.readonly'];

/** https://marketplace.gohighlevel.com/docs/ghl/proposals/documents-and-contracts */
export const documentExamples: Example[] = [
  {
    operation: 'list_documents',
    kind: 'search',
    scopes: ofDocuments,
    input: { query: 'document', status: ['draft', 'sent'], paymentStatus: ['paid'], ...dates },
    exchanges: [
      documents({ query: 'document', status: 'draft,sent', paymentStatus: 'paid', ...dates }),
    ],
    result: [shown],
  },
  {
    operation: 'list_documents',
    kind: 'search',
    scopes: ofDocuments,
    input: { dateFrom: dates.dateFrom },
    exchanges: [documents({ dateFrom: dates.dateFrom, dateTo: '2100-01-01T00:00:00Z' })],
    result: [shown],
  },
  {
    operation: 'list_documents',
    kind: 'trigger',
    scopes: ofDocuments,
    input: {},
    exchanges: [documents({}), documents({}, '100')],
    result: [{ ...shown, revision: 'new' }],
  },
  {
    operation: 'list_document_templates',
    kind: 'search',
    scopes: ofTemplates,
    input: { name: 'Template Name', type: ['proposal', 'estimate'], ...dates },
    exchanges: [templates({ name: 'Template Name', type: 'proposal,estimate', ...dates })],
    result: [{ id: templateId, name: 'New Template', version: 2, updatedBy: userId }],
  },
  {
    operation: 'list_document_templates',
    kind: 'trigger',
    scopes: ofTemplates,
    input: { isPublicDocument: 'yes', userId },
    exchanges: [
      templates({ isPublicDocument: 'true', userId }),
      templates({ isPublicDocument: 'true', userId }, '100'),
    ],
    result: [{ id: templateId, revision: 'new' }],
  },
  {
    operation: 'send_document',
    scopes: ['documents_contracts/sendlink.write'],
    input: { documentId, sentBy: userId, medium: 'email', documentName: 'new Document' },
    exchanges: [
      {
        request: 'POST /proposals/document/send',
        headers,
        body: {
          locationId,
          documentId,
          documentName: 'new Document',
          medium: 'email',
          sentBy: userId,
        },
        answer: { success: true, links },
      },
    ],
    result: sent,
  },
  {
    operation: 'send_document_template',
    scopes: ['documents_contracts_templates/sendlink.write'],
    input: { templateId, userId, contactId, opportunityId: 'hTlkh7t8gujsahgg93' },
    exchanges: [
      {
        request: 'POST /proposals/templates/send',
        headers,
        body: {
          templateId,
          userId,
          sendDocument: true,
          locationId,
          contactId,
          opportunityId: 'hTlkh7t8gujsahgg93',
        },
        answer: { success: true, links },
      },
    ],
    result: { ...sent, contactId },
  },
  {
    operation: 'document_dropdown',
    scopes: ofDocuments,
    input: {},
    exchanges: [documents({})],
    result: [{ id: documentId, label: 'Document Name for Jim Anton (sent)' }],
  },
  {
    operation: 'document_template_dropdown',
    scopes: ofTemplates,
    input: {},
    exchanges: [templates({})],
    result: [{ id: templateId, label: 'New Template' }],
  },
];
