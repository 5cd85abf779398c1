import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';

export const estimateId = (options: FieldOptions = {}) =>
  recordId({ label: 'Estimate', dropdown: 'estimate_dropdown', ...options });

/** https://marketplace.gohighlevel.com/docs/ghl/invoices/create-new-estimate */
export const estimate = () =>
  out.object({
    id: out.id('67ac9a51106ee8311e911a42', 'Estimate ID', { from: ['_id'] }),
    name: out.text('Personal training', { label: 'Estimate Name' }),
    title: out.text('ESTIMATE', { label: 'Heading' }),
    currency: out.text('USD'),
    total: out.number(590),
    issueDate: out.day('2026-03-01'),
    expiryDate: out.day('2026-03-31'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID', { from: ['contactDetails.id'] }),
    contactName: out.text('Ada Byron', { from: ['contactDetails.name'] }),
    contactEmail: out.text('ada@example.com', { from: ['contactDetails.email'] }),
    contactPhone: out.text('+14155550100', { from: ['contactDetails.phoneNo'] }),
    contactUrl: contactUrl(),
    items: out.list(
      out.object({
        name: out.text('Ten hours', { label: 'Item Name' }),
        qty: out.number(1, { label: 'Item Quantity' }),
        amount: out.number(590, { label: 'Item Price' }),
        currency: out.text('USD', { label: 'Item Currency' }),
      }),
    ),
    liveMode: out.yesNo(true, { label: 'Is Live (Not a Test)' }),
    lastVisitedAt: out.moment('2026-03-02T09:00:00Z', { label: 'Last Viewed At' }),
    createdAt: out.moment('2026-03-01T09:00:00Z'),
    updatedAt: out.moment('2026-03-02T09:00:00Z'),
  });
