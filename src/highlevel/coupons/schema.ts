import {
  choice,
  dateTime,
  type FieldOptions,
  integer,
  list,
  number,
  recordId,
  text,
  yesNo,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { productId } from '../products/schema.ts';

export const couponId = (options: FieldOptions = {}) =>
  recordId({ label: 'Coupon', dropdown: 'coupon_dropdown', ...options });

export const couponCode = (options: FieldOptions = {}) =>
  text({ label: 'Coupon Code', placeholder: 'SPRING20', ...options });

/** https://marketplace.gohighlevel.com/docs/ghl/payments/create-coupon */
export const couponFields = () => ({
  name: text({ label: 'Coupon Name' }),
  code: couponCode({ help: 'What customers enter to get the discount.' }),
  discountType: choice(
    { percentage: 'Percentage', amount: 'Fixed amount' },
    { label: 'Discount Type' },
  ),
  discountValue: number({
    label: 'Discount',
    min: 0,
    help: 'Such as 20 for 20%, or an amount in the currency of the purchase.',
  }),
  startDate: dateTime({ label: 'Valid From' }),
  endDate: dateTime({
    label: 'Valid Until',
    placeholder: '2026-06-01 09:00',
    notBefore: 'startDate',
    help: 'Defaults to no end date.',
  }).optional(),
  productIds: list(productId(), {
    label: 'Products',
    split: true,
    help: 'Defaults to all products.',
  }).optional(),
  usageLimit: integer({
    label: 'Usage Limit',
    min: 1,
    help: 'How often all customers together can use the coupon.',
  }).optional(),
  limitPerCustomer: yesNo({
    label: 'Once per Customer',
    help: 'Choose yes to let each customer use the coupon only once.',
  }).optional(),
  applyToFuturePayments: yesNo({
    label: 'Discount Later Payments',
    help: 'Choose no to discount only the first payment of a subscription. Defaults to yes.',
    group: 'subscriptions',
  }).optional(),
  months: integer({
    label: 'Discounted Months',
    min: 1,
    help: 'For how many months payments get the discount. Defaults to all payments.',
    group: 'subscriptions',
  }).optional(),
});

/** The months of a subscription that get the discount, in the words of HighLevel. */
export const withMonths = ({ months, ...values }: Record<string, unknown>) =>
  months === undefined
    ? values
    : {
        ...values,
        applyToFuturePaymentsConfig: { type: 'fixed', duration: months, durationType: 'months' },
      };

/** https://marketplace.gohighlevel.com/docs/ghl/payments/list-coupons */
export const coupon = () =>
  out.object({
    id: out.id('67f6c132d9485f9dacd5f123', 'Coupon ID', { from: ['_id'] }),
    name: out.text('Spring', { label: 'Coupon Name' }),
    code: out.text('SPRING20', { label: 'Coupon Code' }),
    status: out.text('active'),
    discountType: out.text('percentage'),
    discountValue: out.number(20, { label: 'Discount' }),
    startDate: out.moment('2026-03-01T09:00:00Z', { label: 'Valid From' }),
    endDate: out.moment('2026-06-01T09:00:00Z', { label: 'Valid Until' }),
    usageCount: out.integer(12, { label: 'Number of Uses' }),
    limitPerCustomer: out.integer(1, { label: 'Usage Limit per Customer' }),
    applyToFuturePayments: out.yesNo(true, { label: 'Discount Later Payments' }),
    applyToFuturePaymentsConfig: out.object({
      type: out.text('fixed', { label: 'Discount Duration Type' }),
      duration: out.integer(3, { label: 'Discount Duration' }),
      durationType: out.text('months', { label: 'Discount Duration Unit' }),
    }),
    createdAt: out.moment('2026-03-01T09:00:00Z'),
    updatedAt: out.moment('2026-03-01T09:00:00Z'),
  });
