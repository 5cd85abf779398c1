import { jsonObject } from '../../core/input/fields.ts';
import { type About, ask, isOver } from '../../core/operations/flow.ts';
import { extended, out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { type BillInput, billOf, daysAfter, forBill } from './bill.ts';
import { invoice, ofLocation } from './schema.ts';

const whole = () => ({ invoice: jsonObject({ label: 'Invoice' }) });
const bare = ({ invoice: values }: Record<string, unknown>) => values as Record<string, unknown>;

/** Takes an invoice as a plan has put it together. */
const draftInvoice = action({
  ...ofLocation,
  key: 'draft_invoice',
  noun: 'Invoice',
  label: 'Draft Invoice',
  description: 'Makes a draft of an invoice.',
  docs: docs('invoices', 'create-invoice'),
  scopes: ['invoices.write'],
  route: 'POST /invoices/',
  input: whole,
  arrange: bare,
  output: invoice,
});

export const sentInvoice = () =>
  extended(invoice(), {
    invoiceUrl: out.text('https://example.com/invoice/6578278e879ad2646715ba9c', {
      label: 'Invoice to Pay (URL)',
    }),
  });

const textToPay = action({
  ...ofLocation,
  key: 'text_to_pay',
  noun: 'Invoice',
  label: 'Text to Pay',
  description: 'Makes an invoice and sends it.',
  docs: docs('invoices', 'text2pay-invoice'),
  scopes: ['invoices.write'],
  route: 'POST /invoices/text2pay',
  input: whole,
  arrange: bare,
  result: 'invoice',
  also: { invoiceUrl: 'invoiceUrl' },
  output: sentInvoice,
});

type InvoiceInput = BillInput & { dueDate?: string | undefined };

/** An invoice of the step's fields, with what the settings of the sub-account say. */
function* invoiceOf(input: InvoiceInput, about: About) {
  const found = yield* billOf(input, about);
  if (isOver(found)) return found;
  const { bill, issueDate, settings } = found;
  return {
    invoice: {
      ...bill,
      dueDate: input.dueDate ?? daysAfter(issueDate, settings?.dueAfterXDays),
      title: input.title ?? settings?.title ?? undefined,
      termsNotes: input.termsNotes ?? settings?.termsNote ?? undefined,
    },
  };
}

export const forDraft = [...forBill, draftInvoice];

export function* draft(input: InvoiceInput, about: About) {
  const made = yield* invoiceOf(input, about);
  if (isOver(made)) return made;
  return { result: yield* ask(draftInvoice, made) };
}

export const forTextToPay = [...forBill, textToPay];

export function* makeAndSend(
  { action: mode, userId, ...input }: InvoiceInput & { action: string; userId: string },
  about: About,
) {
  const made = yield* invoiceOf(input, about);
  if (isOver(made)) return made;
  return { result: yield* ask(textToPay, { invoice: { ...made.invoice, action: mode, userId } }) };
}
