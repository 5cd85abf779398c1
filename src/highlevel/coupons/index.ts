import type { Operation } from '../../core/operations/operation.ts';
import { createCoupon } from './createCoupon.ts';
import { deleteCoupon } from './deleteCoupon.ts';
import { couponDropdown } from './dropdowns.ts';
import { getCoupon } from './getCoupon.ts';
import { listCoupons } from './listCoupons.ts';

export const operations: readonly Operation[] = [
  ...listCoupons,
  getCoupon,
  createCoupon,
  deleteCoupon,
  couponDropdown,
];
