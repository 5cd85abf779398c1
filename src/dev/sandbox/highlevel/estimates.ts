import * as z from 'zod';
import { bill, own, sumsOf } from './bills.ts';
import { route } from './gate.ts';
import { checkOwn, checkSender, sending } from './invoices.ts';
import { badRequest, notFound } from './refusal.ts';
import { type Estimate, objectId } from './shopWorld.ts';
import { validated } from './validation.ts';

const both = { version: '2021-07-28', tokens: ['Location', 'Company'] } as const;
const reading = { ...both, scope: 'invoices/estimate.readonly' } as const;
const writing = { ...both, scope: 'invoices/estimate.write' } as const;

const text = z.string().optional();
const count = z.string().regex(/^\d+$/, 'must be a number string');

/** @see https://marketplace.gohighlevel.com/docs/ghl/invoices/list-estimates */
const listed = z.strictObject({
  ...own,
  startAt: text,
  endAt: text,
  search: text,
  status: z.enum(['all', 'draft', 'sent', 'accepted', 'declined', 'invoiced', 'viewed']).optional(),
  contactId: text,
  limit: count,
  offset: count,
});

/** @see https://marketplace.gohighlevel.com/docs/ghl/invoices/create-new-estimate */
const newEstimate = z.strictObject({
  ...bill,
  expiryDate: text,
  frequencySettings: z.strictObject({ enabled: z.boolean(), schedule: z.looseObject({}) }),
  estimateNumberPrefix: text,
});

/** An answer tells nothing of the status. */
const shown = ({ status: _status, ...estimate }: Estimate) => estimate;

export const estimateRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/invoices/list-estimates
    route: 'GET /invoices/estimate/list',
    ...reading,
    answer: (call) => {
      const query = validated(listed, call.query);
      const { altId, status = 'all', contactId, search = '', startAt, endAt } = query;
      checkOwn(call, altId);
      const found = call.state.estimates.filter(
        (one) =>
          one.altId === altId &&
          (status === 'all' || one.status === status) &&
          (!contactId || one.contactDetails.id === contactId) &&
          (!startAt || one.issueDate >= startAt) &&
          (!endAt || one.issueDate <= endAt) &&
          one.name.toLowerCase().includes(search.toLowerCase()),
      );
      const start = Number(query.offset);
      const page = found.slice(start, start + Number(query.limit));
      return { estimates: page.map(shown), total: found.length };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/invoices/create-new-estimate
    route: 'POST /invoices/estimate',
    ...writing,
    body: newEstimate,
    status: 201,
    answer: (call) => {
      const { body, state, now } = call;
      checkOwn(call, body.altId);
      const { name, title = 'ESTIMATE', currency, businessDetails, items, issueDate } = body;
      const { id, name: person, phoneNo, email } = body.contactDetails;
      if (!state.contacts.some((one) => one.id === id)) throw notFound('Contact', id);
      const { subTotal, discount } = sumsOf(body);
      const estimate: Estimate = {
        _id: objectId(),
        altId: body.altId,
        altType: body.altType,
        deleted: false,
        status: 'draft',
        liveMode: body.liveMode,
        name,
        title,
        currency,
        businessDetails,
        contactDetails: { id, name: person, phoneNo, email },
        items,
        total: subTotal - discount,
        issueDate,
        expiryDate: body.expiryDate ?? issueDate,
        createdAt: now.toISOString(),
        updatedAt: now.toISOString(),
      };
      state.estimates.push(estimate);
      return shown(estimate);
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/invoices/send-estimate
    route: 'POST /invoices/estimate/{estimateId}/send',
    ...writing,
    body: z.strictObject({ ...sending, estimateName: text }),
    status: 201,
    answer: (call) => {
      const { altId, userId } = call.body;
      checkOwn(call, altId);
      const { estimateId } = call.params;
      const estimate = call.state.estimates.find((one) => one._id === estimateId);
      if (estimate?.altId !== altId) throw notFound('Estimate', estimateId);
      checkSender(call, userId, altId);
      if (estimate.status === 'declined') throw badRequest('A declined estimate cannot be sent');
      return shown(Object.assign(estimate, { status: 'sent', updatedAt: call.now.toISOString() }));
    },
  }),
];
