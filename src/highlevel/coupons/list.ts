import { docs } from '../docs.ts';
import { paymentPages } from '../payments/list.ts';

/** The coupons of the sub-account. */
export const couponList = {
  ...paymentPages,
  docs: docs('payments', 'list-coupons'),
  scopes: ['payments/coupons.readonly'],
  route: 'GET /payments/coupon/list',
  fixed: { altType: 'location' },
  result: 'data[]',
} as const;
