import { choice, text } from '../../core/input/fields.ts';
import { paymentReads } from '../payments/reads.ts';
import { read } from '../service.ts';
import { couponList } from './list.ts';
import { coupon } from './schema.ts';

export const listCoupons = read({
  ...paymentReads,
  ...couponList,
  key: 'list_coupons',
  noun: 'Coupon',
  label: 'List Coupons',
  triggers: 'Triggers when a coupon (discount code) is added (or updated, if selected).',
  finds: 'Finds coupons (discount codes) by status, name or code.',
  input: () => ({
    status: choice(
      { scheduled: 'Scheduled', active: 'Active', expired: 'Expired' },
      { label: 'Status', help: 'Defaults to coupons of every status.' },
    ).optional(),
    search: text({
      label: 'Name or Code',
      help: 'Part of the name or the code. Defaults to all.',
    }).optional(),
  }),
  output: coupon,
});
