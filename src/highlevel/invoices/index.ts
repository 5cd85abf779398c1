import type { Operation } from '../../core/operations/operation.ts';
import { invoiceCreated } from './events/invoiceCreated.ts';
import { invoiceOverdue } from './events/invoiceOverdue.ts';
import { invoicePaid } from './events/invoicePaid.ts';

export const operations: readonly Operation[] = [invoiceCreated, invoicePaid, invoiceOverdue];
