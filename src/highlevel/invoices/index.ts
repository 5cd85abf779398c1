import type { Operation } from '../../core/operations/operation.ts';
import { createAndSendInvoice } from './createAndSendInvoice.ts';
import { createInvoice } from './createInvoice.ts';
import { invoiceDropdown } from './dropdowns.ts';
import { invoiceCreated } from './events/invoiceCreated.ts';
import { invoiceOverdue } from './events/invoiceOverdue.ts';
import { invoicePaid } from './events/invoicePaid.ts';
import { generateInvoiceNumber } from './generateInvoiceNumber.ts';
import { getInvoice } from './getInvoice.ts';
import { listInvoices } from './listInvoices.ts';
import { recordInvoicePayment } from './recordInvoicePayment.ts';
import { sendInvoice } from './sendInvoice.ts';
import { voidInvoice } from './voidInvoice.ts';

export const operations: readonly Operation[] = [
  invoiceCreated,
  invoicePaid,
  invoiceOverdue,
  ...listInvoices,
  ...getInvoice,
  generateInvoiceNumber,
  createInvoice,
  createAndSendInvoice,
  sendInvoice,
  voidInvoice,
  recordInvoicePayment,
  invoiceDropdown,
];
