import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { coupon, couponId } from './schema.ts';

export const deleteCoupon = action({
  key: 'delete_coupon',
  noun: 'Coupon',
  label: 'Delete Coupon',
  description: 'Deletes a coupon. Its code no longer gives a discount.',
  docs: docs('payments', 'delete-coupon'),
  scopes: ['payments/coupons.write'],
  route: 'DELETE /payments/coupon',
  sendAs: 'json',
  connection: { altId: 'locationId' },
  fixed: { altType: 'location' },
  input: () => ({ id: couponId() }),
  deletes: 'id',
  of: coupon,
});
