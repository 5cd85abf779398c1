import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { extended, out } from '../../core/output/output.ts';
import { payer, source } from '../payments/list.ts';

export const subscriptionId = (options: FieldOptions = {}) =>
  recordId({ label: 'Subscription', dropdown: 'subscription_dropdown', ...options });

/** A subscription: https://marketplace.gohighlevel.com/docs/ghl/payments/list-subscriptions */
export const subscription = () =>
  out.object({
    id: out.id('64bf78af39118e4011926cba', 'Subscription ID', { from: ['_id'] }),
    status: out.text('active'),
    ...payer(),
    amount: out.number(59),
    ...source(),
    entityType: out.text('order', { label: 'Bought Record Type' }),
    entityId: out.id('62f4db0f3059ecee61379012', 'Bought Record ID'),
    subscriptionId: out.id('I-0UE609H8E43P', 'Subscription ID at the Provider'),
  });

/** The same with what the list does not tell: https://marketplace.gohighlevel.com/docs/ghl/payments/get-subscription-by-id */
export const subscriptionInDetail = () =>
  extended(subscription(), {
    status: out.text('canceled'),
    updatedAt: out.moment('2026-06-01T09:00:00Z'),
    couponCode: out.text('SPRING20', { from: ['coupon.code'] }),
    schedule: out.object({
      rrule: out.object({
        intervalType: out.text('monthly', { label: 'Paid Every' }),
        interval: out.integer(1, { label: 'Number of Intervals' }),
        startDate: out.day('2026-03-01', { label: 'First Payment Date' }),
        endDate: out.day('2027-03-01', { label: 'Last Payment Date' }),
      }),
    }),
    canceledAt: out.moment('2026-06-01T09:00:00Z'),
  });
