import { choice } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { checkDiscount } from '../payments/discount.ts';
import { flow } from '../service.ts';
import { sender } from '../users/schema.ts';
import { billFields, billGroups, dueDate } from './billFields.ts';
import { forTextToPay, makeAndSend, sentInvoice } from './draft.ts';

/** Three requests: the contact, the settings of invoices, the invoice that is sent. */
export const createAndSendInvoice = flow({
  key: 'create_and_send_invoice',
  noun: 'Invoice',
  label: 'Create and Send Invoice (Text2Pay)',
  description:
    'Creates an invoice in a currency and sends it in the name of its sender. The contact gets a link to pay; nobody is charged.',
  docs: docs('invoices', 'text2pay-invoice'),
  lock: { on: 'invoices', by: ['contactId'] },
  input: () => ({
    ...billFields('Invoice'),
    userId: sender(),
    dueDate: dueDate(),
    action: choice(
      { send: 'Send it now', draft: 'Keep it as a draft' },
      { label: 'What to Do', help: 'Defaults to sending it now.' },
    ).default('send'),
  }),
  groups: billGroups,
  check: checkDiscount,
  doubles: true,
  asks: forTextToPay,
  plan: makeAndSend,
  output: sentInvoice,
});
