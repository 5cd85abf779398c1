import * as z from 'zod';
import { unprocessable } from './refusal.ts';

const text = z.string().optional();

export const own = { altId: z.string(), altType: z.enum(['location']) };

const address = z.strictObject({
  addressLine1: text,
  addressLine2: text,
  city: text,
  state: text,
  countryCode: text,
  postalCode: text,
});

const item = z.strictObject({
  name: z.string().min(1),
  description: text,
  productId: text,
  priceId: text,
  currency: z.string().min(1),
  amount: z.number(),
  qty: z.number(),
  taxes: z.array(z.looseObject({})).optional(),
  automaticTaxCategoryId: text,
  isSetupFeeItem: z.boolean().optional(),
  type: z.enum(['one_time', 'recurring']).optional(),
  taxInclusive: z.boolean().optional(),
});

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'must be a day');

/** What an invoice and an estimate ask for alike. @see https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice */
export const bill = {
  ...own,
  name: z.string().min(1),
  businessDetails: z.strictObject({
    logoUrl: text,
    name: text,
    phoneNo: text,
    address: address.optional(),
    website: text,
    customValues: z.array(z.string()).optional(),
  }),
  currency: z.string().min(1),
  items: z.array(item).min(1),
  discount: z.strictObject({
    value: z.number().optional(),
    type: z.enum(['percentage', 'fixed']),
    validOnProductIds: z.array(z.string()).optional(),
  }),
  termsNotes: text,
  title: text,
  contactDetails: z.strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    phoneNo: z.string().min(1),
    email: z.email(),
    additionalEmails: z.array(z.looseObject({})).optional(),
    companyName: text,
    address: address.optional(),
    customFields: z.array(z.string()).optional(),
  }),
  issueDate: day,
  sentTo: z.strictObject({
    email: z.array(z.email()),
    emailCc: z.array(z.email()).optional(),
    emailBcc: z.array(z.email()).optional(),
    phoneNo: z.array(z.string()).optional(),
  }),
  liveMode: z.boolean(),
};

/** @see https://marketplace.gohighlevel.com/docs/ghl/invoices/create-invoice */
export const newInvoice = z.strictObject({
  ...bill,
  invoiceNumber: text,
  invoiceNumberPrefix: text,
  dueDate: day.optional(),
});

/** @see https://marketplace.gohighlevel.com/docs/ghl/invoices/text2pay-invoice */
export const newTextToPay = z.strictObject({
  ...newInvoice.shape,
  id: text,
  includeTermsNote: z.boolean().optional(),
  action: z.enum(['draft', 'send']),
  userId: z.string().min(1),
});

type Sums = {
  items: { amount: number; qty: number }[];
  discount: { value?: number | undefined; type: string };
};

/** What the items cost, and what is taken off. */
export const sumsOf = ({ items, discount: { value = 0, type } }: Sums) => {
  const subTotal = items.reduce((sum, { amount, qty }) => sum + amount * qty, 0);
  const discount = type === 'percentage' ? (subTotal * value) / 100 : value;
  if (discount > subTotal) throw unprocessable(['discount.value must not exceed the total']);
  return { subTotal, discount, tax: 0 };
};
