import { withDetail } from '../../core/told.ts';
import { dropdown } from '../service.ts';
import { couponList } from './list.ts';

export const couponDropdown = dropdown({
  ...couponList,
  key: 'coupon_dropdown',
  noun: 'Coupon',
  option: ({ _id, name, code }) => ({
    id: _id,
    label: name && name !== code ? withDetail(name, code) : code,
  }),
});
