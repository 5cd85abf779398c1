import {
  choice,
  email,
  type FieldOptions,
  recordId,
  text,
  yesNo,
} from '../../core/input/fields.ts';
import { extended, out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';
import { sender } from '../users/schema.ts';

export const invoiceId = (options: FieldOptions = {}) =>
  recordId({ label: 'Invoice', dropdown: 'invoice_dropdown', ...options });

/** What the steps of one invoice or estimate send beside their fields. */
export const ofLocation = {
  connection: { altId: 'locationId' },
  fixed: { altType: 'location' },
} as const;

/** Whether money is meant; tests are for trying out the provider of payments. */
export const liveMode = () =>
  yesNo({
    label: 'Live (Not a Test)',
    help: 'Choose no to try it out in the test mode of your payment provider. Defaults to yes.',
  }).default(true);

/** How something is sent, and by whom: https://marketplace.gohighlevel.com/docs/ghl/invoices/send-invoice */
export const sendingFields = () => ({
  action: choice(
    {
      email: 'Email',
      sms: 'SMS',
      sms_and_email: 'Email and SMS',
      send_manually: 'Only mark it as sent',
    },
    { label: 'Send By' },
  ),
  userId: sender(),
  liveMode: liveMode(),
  fromName: text({
    label: 'From Name',
    at: 'sentFrom.fromName',
    group: 'sender',
    help: 'Defaults to the sender in your invoice settings.',
  }).optional(),
  fromEmail: email({
    label: 'From Email',
    at: 'sentFrom.fromEmail',
    group: 'sender',
    help: 'Defaults to the sender in your invoice settings.',
  }).optional(),
});

/** Headings in the forms of steps that send. */
export const sendingGroups = { sender: 'Sender of the Email' };

/** An invoice: https://marketplace.gohighlevel.com/docs/ghl/invoices/list-invoices */
export const invoice = () =>
  out.object({
    id: out.id('6578278e879ad2646715ba9c', 'Invoice ID', { from: ['_id'] }),
    invoiceNumber: out.text('19'),
    name: out.text('Annual membership', { label: 'Invoice Name' }),
    title: out.text('INVOICE', { label: 'Heading' }),
    status: out.text('sent'),
    currency: out.text('USD'),
    total: out.number(590),
    amountPaid: out.number(0),
    amountDue: out.number(590),
    issueDate: out.day('2026-03-01'),
    dueDate: out.day('2026-03-15'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID', { from: ['contactDetails.id'] }),
    contactName: out.text('Ada Byron', { from: ['contactDetails.name'] }),
    contactEmail: out.text('ada@example.com', { from: ['contactDetails.email'] }),
    contactPhone: out.text('+14155550100', { from: ['contactDetails.phoneNo'] }),
    contactUrl: contactUrl(),
    invoiceItems: out.list(
      out.object({
        name: out.text('Annual membership', { label: 'Item Name' }),
        qty: out.number(1, { label: 'Item Quantity' }),
        amount: out.number(590, { label: 'Item Price' }),
        currency: out.text('USD', { label: 'Item Currency' }),
      }),
    ),
    totalSummary: out.object({
      subTotal: out.number(590, { label: 'Subtotal' }),
      discount: out.number(0, { label: 'Discount' }),
      tax: out.number(0, { label: 'Tax' }),
    }),
    liveMode: out.yesNo(true, { label: 'Is Live (Not a Test)' }),
    createdAt: out.moment('2026-03-01T09:00:00Z'),
    updatedAt: out.moment('2026-03-01T09:00:00Z'),
  });

/** An invoice that nobody has sent yet. */
export const draftOfInvoice = () => extended(invoice(), { status: out.text('draft') });

/** An invoice that is paid in full. */
export const paidInvoice = () =>
  extended(invoice(), {
    status: out.text('paid'),
    amountPaid: out.number(590),
    amountDue: out.number(0),
  });
