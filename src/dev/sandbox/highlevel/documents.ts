import * as z from 'zod';
import { contactOf } from './contactLookup.ts';
import { type Call, route } from './gate.ts';
import { notFound, unprocessable } from './refusal.ts';
import { validated } from './validation.ts';
import { type Document, newId } from './world.ts';

const text = z.string().optional();
const count = z.string().regex(/^\d+$/, 'must be a number string').optional();

const documentsQuery = z.strictObject({
  locationId: z.string(),
  status: text,
  paymentStatus: text,
  limit: count,
  skip: count,
  query: text,
  dateFrom: text,
  dateTo: text,
});

/** Whether a list of states has one of those that are asked for, separated by commas. */
const hasAny = (states: readonly string[], wanted: string | undefined) =>
  !wanted || wanted.split(',').some((one) => states.includes(one));

const templatesQuery = z.strictObject({
  locationId: z.string(),
  dateFrom: text,
  dateTo: text,
  type: text,
  name: text,
  isPublicDocument: z.enum(['true', 'false']).optional(),
  userId: text,
  limit: count,
  skip: count,
});

const isWithin = (time: string, { dateFrom = '', dateTo = '9' }: Dates) =>
  time >= dateFrom && time <= dateTo;

type Dates = { dateFrom?: string | undefined; dateTo?: string | undefined };

/** Both dates or none, as the page of documents says. */
const checkDates = ({ dateFrom, dateTo }: Dates) => {
  if (Boolean(dateFrom) !== Boolean(dateTo)) {
    throw unprocessable(['dateFrom and dateTo must be provided together']);
  }
};

const person = z.strictObject({
  email: z.string(),
  id: z.string(),
  imageUrl: z.string(),
  contactName: z.string(),
  firstName: z.string(),
  lastName: z.string(),
});

const linksOf = (document: Document, createdBy: string) => ({
  success: true,
  links: document.recipients.map(({ id }) => ({
    referenceId: crypto.randomUUID(),
    documentId: document._id,
    recipientId: id,
    entityName: 'contacts',
    recipientCategory: 'recipient',
    documentRevision: document.documentRevision,
    createdBy,
    deleted: false,
  })),
});

const checkUser = ({ state }: Call, userId: string) => {
  if (!state.users.some(({ id }) => id === userId)) throw notFound('User', userId);
};

export const documentRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts
    route: 'GET /proposals/document',
    version: '2021-07-28',
    scope: 'documents_contracts/list.readonly',
    tokens: ['Location', 'Company'],
    location: 'query',
    answer: (call) => {
      const {
        locationId,
        status,
        paymentStatus,
        query = '',
        skip,
        limit,
        ...dates
      } = validated(documentsQuery, call.query);
      checkDates(dates);
      const found = call.state.documents.filter(
        (one) =>
          one.locationId === locationId &&
          hasAny(one.status, status) &&
          hasAny(one.paymentStatus, paymentStatus) &&
          isWithin(one.createdAt, dates) &&
          one.name.toLowerCase().includes(query.toLowerCase()),
      );
      const start = Number(skip ?? 0);
      return { documents: found.slice(start, start + Number(limit ?? 10)), total: found.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts
    route: 'POST /proposals/document/send',
    version: '2021-07-28',
    scope: 'documents_contracts/sendlink.write',
    tokens: ['Location', 'Company'],
    location: 'body',
    body: z.strictObject({
      locationId: z.string(),
      documentId: z.string(),
      documentName: text,
      medium: z.enum(['link', 'email']).optional(),
      ccRecipients: z.array(person).optional(),
      notificationSettings: z
        .strictObject({
          receive: z.strictObject({ templateId: z.string(), subject: z.string() }),
          sender: z.strictObject({ fromEmail: z.string(), fromName: z.string() }),
        })
        .optional(),
      sentBy: z.string(),
    }),
    answer: (call) => {
      const { locationId, documentId, documentName, sentBy } = call.body;
      const document = call.state.documents.find(
        (one) => one._id === documentId && one.locationId === locationId,
      );
      if (!document) throw notFound('Document', documentId);
      checkUser(call, sentBy);
      if (document.status[0] === 'draft') document.status = ['sent'];
      document.name = documentName ?? document.name;
      document.updatedAt = call.now.toISOString();
      return linksOf(document, sentBy);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts-templates
    route: 'GET /proposals/templates',
    version: '2021-07-28',
    scope: 'documents_contracts_templates/list.readonly',
    tokens: ['Location', 'Company'],
    location: 'query',
    answer: (call) => {
      const query = validated(templatesQuery, call.query);
      if (query.isPublicDocument === 'true' && !query.userId) {
        throw unprocessable(['userId should not be empty']);
      }
      const found = call.state.documentTemplates.filter(
        (one) =>
          one.locationId === query.locationId &&
          (!query.type || query.type.split(',').includes(one.type)) &&
          one.isPublicDocument === (query.isPublicDocument === 'true') &&
          isWithin(one.createdAt, query) &&
          one.name.toLowerCase().includes((query.name ?? '').toLowerCase()),
      );
      const start = Number(query.skip ?? 0);
      return {
        data: found
          .slice(start, start + Number(query.limit ?? 10))
          .map((one) => ({ ...one, id: one._id })),
        total: found.length,
        traceId: newId(),
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts-template
    route: 'POST /proposals/templates/send',
    version: '2021-07-28',
    scope: 'documents_contracts_templates/sendlink.write',
    tokens: ['Location', 'Company'],
    location: 'body',
    body: z.strictObject({
      templateId: z.string(),
      userId: z.string(),
      sendDocument: z.boolean().optional(),
      locationId: z.string(),
      contactId: z.string(),
      opportunityId: text,
    }),
    answer: (call) => {
      const { templateId, userId, contactId, locationId, sendDocument } = call.body;
      const template = call.state.documentTemplates.find(
        (one) => one._id === templateId && one.locationId === locationId,
      );
      if (!template) throw notFound('Template', templateId);
      checkUser(call, userId);
      const contact = contactOf(call, contactId);
      const id = newId();
      const at = call.now.toISOString();
      const document: Document = {
        _id: id,
        documentId: id,
        locationId,
        name: template.name,
        type: template.type,
        deleted: false,
        isExpired: false,
        documentRevision: 1,
        fillableFields: [],
        grandTotal: { amount: 0, currency: 'USD' },
        locale: 'en-US',
        status: [sendDocument ? 'sent' : 'draft'],
        paymentStatus: ['no_payment'],
        recipients: [
          {
            id: contactId,
            contactName: [contact.firstName, contact.lastName].filter(Boolean).join(' '),
            email: contact.email ?? '',
            role: 'signer',
            hasCompleted: false,
            isPrimary: true,
            signingOrder: 1,
          },
        ],
        links: [],
        createdAt: at,
        updatedAt: at,
      };
      call.state.documents.push(document);
      return linksOf(document, userId);
    },
  }),
];
