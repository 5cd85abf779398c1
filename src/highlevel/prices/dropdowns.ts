import { told } from '../../core/told.ts';
import { priceOf } from '../payments/option.ts';
import { dropdown } from '../service.ts';
import { priceList } from './list.ts';

/** Prices of the chosen product: "Ten hours: 590 USD". */
export const priceDropdown = dropdown({
  ...priceList,
  key: 'price_dropdown',
  noun: 'Price',
  option: ({ _id, name, amount, currency }) => ({
    id: _id,
    label: told([name, priceOf(amount, currency)], ': '),
  }),
});
