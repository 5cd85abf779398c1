import { docs } from '../docs.ts';
import { checkDiscount } from '../payments/discount.ts';
import { flow } from '../service.ts';
import { billFields, billGroups, dueDate } from './billFields.ts';
import { draft, forDraft } from './draft.ts';
import { draftOfInvoice } from './schema.ts';

/** Three requests: the contact, the settings of invoices, the invoice. */
export const createInvoice = flow({
  key: 'create_invoice',
  noun: 'Invoice',
  label: 'Create Invoice',
  description:
    'Creates a draft of an invoice (bill) for a contact, with items in a currency. Nobody gets it before “Send Invoice”.',
  docs: docs('invoices', 'create-invoice'),
  lock: { on: 'invoices', by: ['contactId'] },
  input: () => ({ ...billFields('Invoice'), dueDate: dueDate() }),
  groups: billGroups,
  check: checkDiscount,
  doubles: true,
  asks: forDraft,
  plan: draft,
  output: draftOfInvoice,
});
