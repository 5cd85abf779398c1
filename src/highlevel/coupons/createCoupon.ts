import { extended, out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { checkDiscount } from '../payments/discount.ts';
import { action } from '../service.ts';
import { coupon, couponFields, withMonths } from './schema.ts';

export const createCoupon = action({
  key: 'create_coupon',
  noun: 'Coupon',
  label: 'Create Coupon',
  description: 'Adds a coupon: a code that gives customers a discount on what they buy.',
  docs: docs('payments', 'create-coupon'),
  scopes: ['payments/coupons.write'],
  route: 'POST /payments/coupon',
  connection: { altId: 'locationId' },
  fixed: { altType: 'location' },
  input: couponFields,
  groups: { subscriptions: 'Subscriptions' },
  check: checkDiscount,
  arrange: withMonths,
  output: () => extended(coupon(), { usageCount: out.integer(0, { label: 'Number of Uses' }) }),
});
