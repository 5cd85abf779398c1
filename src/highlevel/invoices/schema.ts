import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';

/** An invoice: https://marketplace.gohighlevel.com/docs/ghl/invoices/list-invoices */
export const invoice = () =>
  out.object({
    id: out.id('6578278e879ad2646715ba9c', 'Invoice ID', { from: ['_id'] }),
    invoiceNumber: out.text('19'),
    name: out.text('Annual membership', { label: 'Invoice Name' }),
    title: out.text('INVOICE'),
    status: out.text('sent'),
    currency: out.text('USD'),
    total: out.number(590),
    amountPaid: out.number(0),
    amountDue: out.number(590),
    issueDate: out.day('2026-03-01'),
    dueDate: out.day('2026-03-15'),
    contactId: out.id('c6tZZU0rJBf30ZXx9Gli', 'Contact ID', { from: ['contactDetails.id'] }),
    contactName: out.text('Ada Byron', { from: ['contactDetails.name'] }),
    contactEmail: out.text('ada.byron@example.com', { from: ['contactDetails.email'] }),
    contactPhone: out.text('+12075550111', { from: ['contactDetails.phoneNo'] }),
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
