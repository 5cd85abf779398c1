import * as z from 'zod';
import { newInvoice, newTextToPay, own, sumsOf } from './bills.ts';
import { type Call, route } from './gate.ts';
import { badRequest, foreignLocation, notFound, unprocessable } from './refusal.ts';
import { objectId } from './shopWorld.ts';
import type { Invoice } from './world.ts';

const version = '2021-07-28' as const;
const both = { version, tokens: ['Location', 'Company'] } as const;
const reading = { ...both, scope: 'invoices.readonly' } as const;
const writing = { ...both, scope: 'invoices.write' } as const;

const text = z.string().optional();

/** How something is sent. @see https://marketplace.gohighlevel.com/docs/ghl/invoices/send-invoice */
export const sending = {
  ...own,
  userId: z.string().min(1),
  action: z.enum(['sms_and_email', 'send_manually', 'email', 'sms']),
  liveMode: z.boolean(),
  sentFrom: z.strictObject({ fromName: text, fromEmail: z.email().optional() }).optional(),
};

/** @see https://marketplace.gohighlevel.com/docs/ghl/invoices/record-invoice */
const recorded = z.strictObject({
  ...own,
  mode: z.enum(['cash', 'card', 'cheque', 'bank_transfer', 'other']),
  card: z.strictObject({ brand: z.string(), last4: z.string() }),
  cheque: z.strictObject({ number: z.string() }),
  notes: z.string(),
  amount: z.number().optional(),
  meta: z.looseObject({}).optional(),
  paymentScheduleIds: z.array(z.string()).optional(),
  fulfilledAt: text,
});

/** The location that a request is about, one of the token's own. */
export const checkOwn = ({ grant, state }: Call, altId: string | undefined) => {
  if (!altId) throw unprocessable(['altId should not be empty']);
  const isOwn =
    grant.userType === 'Location'
      ? altId === grant.locationId
      : state.locations.some((one) => one.id === altId && one.companyId === grant.companyId);
  if (!isOwn) throw foreignLocation();
};

/** The user who sends has to be one of the location. */
export const checkSender = ({ state }: Call, userId: string, altId: string) => {
  const isKnown = state.users.some(
    ({ id, locationIds }) => id === userId && locationIds.includes(altId),
  );
  if (!isKnown) throw notFound('User', userId);
};

const invoiceOf = (call: Call<'invoiceId'>, altId: string | undefined): Invoice => {
  checkOwn(call, altId);
  const { invoiceId } = call.params;
  const invoice = call.state.invoices.find((one) => one._id === invoiceId && one.altId === altId);
  if (!invoice) throw notFound('Invoice', invoiceId);
  return invoice;
};

const changed = (invoice: Invoice, now: Date, changes: Partial<Invoice>): Invoice =>
  Object.assign(invoice, changes, { updatedAt: now.toISOString() });

const nextNumber = ({ state }: Call): number => 19 + state.invoices.length;

/** An invoice as it is drafted or sent; the contact has to be one of the location. */
const added = (
  call: Call<string, z.output<typeof newInvoice>>,
  status: Invoice['status'],
): Invoice => {
  const { state, now, body } = call;
  checkOwn(call, body.altId);
  const { id } = body.contactDetails;
  if (!state.contacts.some((one) => one.id === id && one.locationId === body.altId)) {
    throw notFound('Contact', id);
  }
  const sums = sumsOf(body);
  const total = sums.subTotal - sums.discount;
  const { name, phoneNo, email } = body.contactDetails;
  const invoice: Invoice = {
    _id: objectId(),
    altId: body.altId,
    altType: body.altType,
    status,
    liveMode: body.liveMode,
    name: body.name,
    title: body.title ?? 'INVOICE',
    invoiceNumber: body.invoiceNumber ?? String(nextNumber(call)),
    currency: body.currency,
    businessDetails: body.businessDetails,
    contactDetails: { id, name, phoneNo, email },
    issueDate: body.issueDate,
    dueDate: body.dueDate ?? body.issueDate,
    invoiceItems: body.items.map((item) => ({ _id: objectId(), ...item })),
    total,
    amountPaid: 0,
    amountDue: total,
    totalSummary: sums,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  };
  state.invoices.push(invoice);
  return invoice;
};

export const invoiceRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice-settings
    route: 'GET /invoices/settings',
    ...reading,
    answer: (call) => {
      const { altId } = call.query;
      checkOwn(call, altId);
      const { name, phone, website } = call.state.locations.find(({ id }) => id === altId)!;
      return {
        altId,
        altType: 'location',
        title: 'INVOICE',
        termsNote: 'Thank you for training with us.',
        estimatesTitle: 'ESTIMATE',
        dueAfterXDays: 14,
        estimatesExpireAfterXDays: 30,
        businessDetails: { name, phoneNo: phone, website, address: { city: 'Portland', _id: 'a' } },
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/invoices/generate-invoice-number
    route: 'GET /invoices/generate-invoice-number',
    ...reading,
    answer: (call) => {
      checkOwn(call, call.query.altId);
      return { invoiceNumber: nextNumber(call) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice
    route: 'POST /invoices/',
    ...writing,
    body: newInvoice,
    answer: (call) => added(call, 'draft'),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/invoices/text2pay-invoice
    route: 'POST /invoices/text2pay',
    version,
    scope: 'invoices.write',
    body: newTextToPay,
    answer: (call) => {
      const { action, userId, altId } = call.body;
      checkSender(call, userId, altId);
      const invoice = added(call, action === 'send' ? 'sent' : 'draft');
      return { invoice, invoiceUrl: `https://pay.harborgym.example/invoice/${invoice._id}` };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/invoices/get-invoice
    route: 'GET /invoices/{invoiceId}',
    ...reading,
    answer: (call) => invoiceOf(call, call.query.altId),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/invoices/send-invoice
    route: 'POST /invoices/{invoiceId}/send',
    ...writing,
    body: z.strictObject(sending),
    answer: (call) => {
      const { altId, userId, liveMode } = call.body;
      const invoice = invoiceOf(call, altId);
      checkSender(call, userId, altId);
      if (invoice.status === 'void') throw badRequest('A void invoice cannot be sent');
      const status = invoice.status === 'draft' ? 'sent' : invoice.status;
      return {
        invoice: changed(invoice, call.now, { status, liveMode }),
        smsData: {},
        emailData: {},
      };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/invoices/void-invoice
    route: 'POST /invoices/{invoiceId}/void',
    ...writing,
    body: z.strictObject(own),
    answer: (call) => changed(invoiceOf(call, call.body.altId), call.now, { status: 'void' }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/invoices/record-invoice
    route: 'POST /invoices/{invoiceId}/record-payment',
    ...writing,
    body: recorded,
    answer: (call) => {
      const invoice = invoiceOf(call, call.body.altId);
      if (invoice.status === 'void') throw badRequest('A void invoice cannot be paid');
      const amountPaid = invoice.amountPaid + (call.body.amount ?? invoice.amountDue);
      const amountDue = Math.max(0, invoice.total - amountPaid);
      const status = amountDue === 0 ? 'paid' : 'partially_paid';
      return {
        success: true,
        invoice: changed(invoice, call.now, { amountPaid, amountDue, status }),
      };
    },
  }),
];
