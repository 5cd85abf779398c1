import { choice, date, recordId, text } from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { paymentPages } from './list.ts';

/** What the reads of these lists say alike. */
export const paymentReads = {
  ...paymentPages,
  news: { created: 'createdAt', updated: 'updatedAt', unsorted: ['new', 'updated'] },
} as const;

/** The filters of a list, for its trigger and its search. */
export const filters = () => ({
  contactId: contactId({ help: 'Defaults to all contacts.' }).optional(),
  paymentMode: choice(
    { live: 'Live', test: 'Test' },
    { label: 'Payment Mode', help: 'Defaults to live payments and tests.' },
  ).optional(),
});

/** The filters of a search alone. */
export const searchFilters = () => ({
  search: text({ label: 'Search Text', help: 'Such as a name. Defaults to all.' }).optional(),
  startAt: date({ label: 'From Date', help: 'Defaults to any date.' }).optional(),
  endAt: date({
    label: 'To Date',
    placeholder: '2026-03-31',
    notBefore: 'startAt',
    help: 'The last day that counts.',
  }).optional(),
});

/** What the money is for. */
export const paidFor = () =>
  recordId({
    label: 'Order or Invoice',
    dropdown: 'order_dropdown',
    help: 'Choose an order, or map the ID of an invoice. Defaults to all.',
  }).optional();
