import {
  choice,
  date,
  email,
  lineItems,
  longText,
  number,
  phone,
  recordId,
  text,
} from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { currency } from '../payments/currency.ts';
import { liveMode } from './schema.ts';

/** Headings in the forms of an invoice or estimate. */
export const billGroups = {
  discount: 'Discount',
  to: 'Recipient',
  texts: 'Texts',
};

const items = () =>
  lineItems(
    {
      itemName: text(),
      amount: number({ label: 'Item Price', min: 0 }),
      qty: number({
        label: 'Item Quantity',
        min: 0,
        help: 'Defaults to a quantity of 1.',
      }).default(1),
      description: text({ label: 'Item Description' }).optional(),
      productId: recordId({ label: 'Item Product', dropdown: 'product_dropdown' }).optional(),
    },
    { label: 'Items' },
  );

/** What the forms of an invoice and of an estimate have in common; `noun` begins the label of the name. */
export const billFields = (noun: string) => ({
  contactId: contactId(),
  name: text({ label: `${noun} Name` }),
  currency: currency(),
  items: items(),
  issueDate: date({ label: 'Issue Date', help: 'Defaults to the day of the run.' }).optional(),
  liveMode: liveMode(),
  discountType: choice(
    { percentage: 'Percentage', fixed: 'Fixed amount' },
    { label: 'Discount Type', group: 'discount', help: 'Defaults to a percentage.' },
  ).optional(),
  discountValue: number({ label: 'Discount', min: 0, group: 'discount' }).optional(),
  email: email({
    group: 'to',
    help: 'Where to send it. Defaults to the email of the contact.',
  }).optional(),
  phone: phone({
    group: 'to',
    help: 'Where to send it by SMS. Defaults to the phone number of the contact.',
  }).optional(),
  title: text({
    label: 'Heading',
    max: 40,
    group: 'texts',
    help: 'Defaults to your invoice settings.',
  }).optional(),
  termsNotes: longText({
    label: 'Terms',
    group: 'texts',
    help: 'Text or HTML. Defaults to your invoice settings.',
  }).optional(),
});

export const dueDate = () =>
  date({
    label: 'Due Date',
    placeholder: '2026-03-15',
    notBefore: 'issueDate',
    help: 'Defaults to your invoice settings.',
  }).optional();
