import { DAY_MS, instantOf } from '../../../core/dates.ts';
import type { Raw } from '../../../core/raw.ts';

/** The end of the day on which an invoice is due. */
export const overdueAt = ({ dueDate }: Raw): number => instantOf(dueDate) + DAY_MS;

/** Whether an invoice waits for money: it was sent, and is not paid in full. */
export const isUnpaid = ({ status }: Raw): boolean =>
  status === 'sent' || status === 'partially_paid';
