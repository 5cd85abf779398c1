import { choice, dateTime, type FieldOptions, joined, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';
import { subAccount } from '../locations/names.ts';
import { userName } from '../users/names.ts';

export const documentId = (options: FieldOptions = {}) =>
  recordId({ label: 'Document', dropdown: 'document_dropdown', ...options });

export const templateId = () =>
  recordId({ label: 'Template', dropdown: 'document_template_dropdown' });

export const documentStatus = () =>
  joined(
    choice({
      draft: 'Draft',
      sent: 'Sent',
      viewed: 'Viewed',
      completed: 'Completed',
      accepted: 'Accepted',
    }),
    { label: 'Status', help: 'Only documents with one of these statuses. Defaults to all.' },
  );

export const paymentStatus = () =>
  joined(
    choice({
      waiting_for_payment: 'Waiting for payment',
      paid: 'Paid',
      no_payment: 'No payment',
    }),
    {
      label: 'Payment Status',
      help: 'Only documents with one of these statuses. Defaults to all.',
    },
  );

/** The dates of the records to find. HighLevel does not say which of their dates count. */
export const dateRange = () => ({
  dateFrom: dateTime({ label: 'From Date' }).optional(),
  dateTo: dateTime({
    label: 'To Date',
    placeholder: '2026-03-31 18:00',
    notBefore: 'dateFrom',
  }).optional(),
});

const ALWAYS = { dateFrom: '2000-01-01T00:00:00Z', dateTo: '2100-01-01T00:00:00Z' };

/** HighLevel takes both dates or none: https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts */
export const withBothDates = (values: Record<string, unknown>): Record<string, unknown> =>
  values.dateFrom || values.dateTo ? { ...ALWAYS, ...values } : values;

/** A document or contract: https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts */
export const document = () =>
  out.object({
    id: out.id('67b0de51106ee8311e911a43', 'Document ID', { from: ['_id'] }),
    name: out.text('Membership agreement', { label: 'Document Name' }),
    type: out.text('proposal'),
    status: out.text('completed'),
    paymentStatus: out.text('paid'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    contactName: out.text('Ada Byron'),
    contactEmail: out.text('ada@example.com'),
    contactUrl: contactUrl(),
    recipients: out.list(
      out.object({
        contactName: out.text('Ada Byron', { label: 'Recipient Name' }),
        email: out.text('ada@example.com', { label: 'Recipient Email' }),
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

/** https://marketplace.gohighlevel.com/docs/ghl/proposals/list-documents-contracts-templates */
export const documentTemplate = () =>
  out.object({
    id: out.id('685d11c371c22e636e9c04b2', 'Template ID', { from: ['_id'] }),
    name: out.text('Membership agreement', { label: 'Template Name' }),
    type: out.text('proposal'),
    version: out.integer(2),
    isPublicDocument: out.yesNo(true, { label: 'Is a Document Form' }),
    docFormUrl: out.text('https://sendlink.co/documents/doc-form/685d11c371c22e636e9c04b2', {
      label: 'Document Form (URL)',
    }),
    documentCount: out.integer(0),
    updatedBy: out.id('y0BeYjuRIlDwsDcOHOJo', 'Updated By (User ID)'),
    updatedByName: userName('updatedBy', 'Updated By'),
    createdAt: out.moment('2026-02-26T09:00:00Z'),
    updatedAt: out.moment('2026-03-01T09:00:00Z'),
    ...subAccount(),
  });

/** What HighLevel says of a document that it sends: https://marketplace.gohighlevel.com/docs/ghl/proposals/send-documents-contracts */
export const sent = () => ({
  links: out.list(
    out.object({
      referenceId: out.id('550e8400-e29b-41d4-a716-446655440000', 'Reference ID'),
      recipientId: out.id('ocQHyuzHvysMo5N5VsXc', 'Recipient ID'),
      entityName: out.text('contacts', { label: 'Recipient Kind' }),
      recipientCategory: out.text('recipient', { label: 'Recipient Role' }),
      documentRevision: out.integer(1, { label: 'Document Revision' }),
    }),
  ),
});
