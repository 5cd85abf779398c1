import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';

/** A document or contract: https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts */
export const document = () =>
  out.object({
    id: out.id('67ac9a51106ee8311e911a42', 'Document ID', { from: ['_id'] }),
    name: out.text('Membership agreement', { label: 'Document Name' }),
    type: out.text('proposal'),
    status: out.text('completed'),
    paymentStatus: out.text('no_payment'),
    contactId: out.id('u240JcS0E5qE0ziHnwMm', 'Contact ID'),
    contactName: out.text('Ada Byron'),
    contactEmail: out.text('ada.byron@example.com'),
    contactUrl: contactUrl(),
    recipients: out.list(
      out.object({
        contactName: out.text('Ada Byron', { label: 'Recipient Name' }),
        email: out.text('ada.byron@example.com', { label: 'Recipient Email' }),
        role: out.text('signer', { label: 'Recipient Role' }),
        hasCompleted: out.yesNo(true, { label: 'Recipient Has Signed' }),
        signedDate: out.moment('2026-03-01T09:00:00Z', { label: 'Recipient Signed At' }),
      }),
    ),
    grandTotal: out.object({
      amount: out.number(590, { label: 'Total Amount' }),
      currency: out.text('USD', { label: 'Currency' }),
    }),
    createdAt: out.moment('2026-02-26T09:00:00Z'),
    updatedAt: out.moment('2026-03-01T09:00:00Z'),
  });
