import { event } from '../../service.ts';
import { paymentFilters } from '../list.ts';
import { payment } from '../schema.ts';
import { latestPayments } from './latestPayments.ts';

export const paymentReceived = event({
  ...latestPayments,
  key: 'payment_received',
  noun: 'Payment',
  label: 'Payment Received',
  description:
    'Triggers when a payment (transaction) of a contact succeeds: for an order, an invoice or a subscription.',
  input: paymentFilters,
  when: { changes: 'status', becomes: ['succeeded'], ofNew: true },
  // HighLevel rings no bell for payments of every kind.
  bells: [],
  output: payment,
});
