import { search } from '../service.ts';
import { couponList } from './list.ts';
import { coupon, couponCode, couponId } from './schema.ts';

/** Looks in the list: the endpoint of one coupon asks for ID and code together, of which people know one. */
export const getCoupon = search({
  ...couponList,
  key: 'get_coupon',
  noun: 'Coupon',
  label: 'Get Coupon',
  description: 'Finds a coupon (discount code) by its code or its ID.',
  input: () => ({
    code: couponCode({ local: true }).optional(),
    couponId: couponId({ local: true }).optional(),
  }),
  oneOf: ['code', 'couponId'],
  arrange: ({ code }) => (code === undefined ? {} : { search: code }),
  filter: (record, { code, couponId }) =>
    (couponId === undefined || record._id === couponId) &&
    (code === undefined || String(record.code).toLowerCase() === code.toLowerCase()),
  output: coupon,
});
