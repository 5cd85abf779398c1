import * as z from 'zod';
import { route } from './gate.ts';
import { validated } from './validation.ts';

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
      } = validated(documentsQuery, call.query);
      const found = call.state.documents.filter(
        (one) =>
          one.locationId === locationId &&
          hasAny(one.status, status) &&
          hasAny(one.paymentStatus, paymentStatus) &&
          one.name.toLowerCase().includes(query.toLowerCase()),
      );
      const start = Number(skip ?? 0);
      return { documents: found.slice(start, start + Number(limit ?? 10)), total: found.length };
    },
  }),
];
