import { extended, out } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { paymentFilters } from '../list.ts';
import { payment } from '../schema.ts';
import { latestPayments } from './latestPayments.ts';

export const paymentFailed = event({
  ...latestPayments,
  key: 'payment_failed',
  noun: 'Payment',
  label: 'Payment Failed',
  description: 'Triggers when a payment (transaction) of a contact fails, such as a declined card.',
  input: paymentFilters,
  when: { changes: 'status', becomes: ['failed'], ofNew: true },
  // HighLevel rings no bell for payments that fail.
  bells: [],
  output: () => extended(payment(), { status: out.text('failed') }),
});
