import {
  choice,
  type FieldOptions,
  integer,
  longText,
  number,
  recordId,
  text,
  yesNo,
} from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { subAccount } from '../locations/names.ts';
import { currency } from '../payments/currency.ts';
import { productName } from '../products/names.ts';

/** A price of the product that is chosen in the same step. */
export const priceId = (options: FieldOptions = {}) =>
  recordId({ label: 'Price', dropdown: 'price_dropdown', dependsOn: ['productId'], ...options });

/** What only a price has that is paid again and again. */
const RECURRING = { group: 'recurring', onlyWith: { field: 'type', is: ['recurring'] } } as const;

/** Headings in the forms of a price. */
export const priceGroups = { recurring: 'Recurring Payments', stock: 'Stock' };

/** The fields of a price. HighLevel asks for the first four with every write: https://marketplace.gohighlevel.com/docs/ghl/products/update-price-by-id-for-product */
export const priceFields = () => ({
  name: text({ label: 'Price Name' }),
  type: choice(
    { one_time: 'One time', recurring: 'Recurring' },
    { label: 'Price Type', alters: true },
  ),
  amount: number({ min: 0, help: 'What customers pay, such as 59 or 59.90.' }),
  currency: currency(),
  interval: choice(
    { day: 'Day', week: 'Week', month: 'Month', year: 'Year' },
    { label: 'Paid Every', at: 'recurring.interval', ...RECURRING },
  ).optional(),
  intervalCount: integer({
    label: 'Number of Intervals',
    at: 'recurring.intervalCount',
    min: 1,
    help: '3 with Month is a payment every 3 months. Defaults to 1.',
    ...RECURRING,
  }).optional(),
  totalCycles: integer({
    label: 'Number of Payments',
    min: 1,
    help: 'Defaults to payments until the subscription is canceled.',
    ...RECURRING,
  }).optional(),
  trialPeriod: integer({ label: 'Trial Length (days)', min: 0, ...RECURRING }).optional(),
  setupFee: number({ min: 0, help: 'What customers pay once, on top.', ...RECURRING }).optional(),
  description: longText().optional(),
  compareAtPrice: number({
    label: 'Compare-at Price',
    min: 0,
    help: 'The former price, shown crossed out.',
  }).optional(),
  sku: text({ label: 'SKU', group: 'stock' }).optional(),
  trackInventory: yesNo({ label: 'Track Inventory', group: 'stock' }).optional(),
  availableQuantity: integer({ label: 'Available Quantity', min: 0, group: 'stock' }).optional(),
  allowOutOfStockPurchases: yesNo({
    label: 'Continue Selling When Out of Stock',
    group: 'stock',
  }).optional(),
});

type Recurring = { type: string; interval?: string | undefined };

/** A price that is paid again and again says how often. */
export const checkInterval = ({ type, interval }: Recurring): string[] =>
  type === 'recurring' && !interval
    ? ['Paid Every is required for a recurring price: choose how often it is paid.']
    : [];

/** The number of intervals goes along with the interval. */
export const withInterval = (values: Record<string, unknown>) =>
  values.interval ? { ...values, intervalCount: values.intervalCount ?? 1 } : values;

/** https://marketplace.gohighlevel.com/docs/ghl/products/get-price-by-id-for-product */
export const price = () =>
  out.object({
    id: out.id('655b33aa2209e60b6adb87a7', 'Price ID', { from: ['_id'] }),
    name: out.text('Monthly plan', { label: 'Price Name' }),
    productId: out.id('655b33a82209e60b6adb87a5', 'Product ID', { from: ['product'] }),
    productName: productName(),
    type: out.text('recurring', { label: 'Price Type' }),
    amount: out.number(59),
    currency: out.text('USD'),
    recurring: out.object({
      interval: out.text('month', { label: 'Paid Every' }),
      intervalCount: out.integer(1, { label: 'Number of Intervals' }),
    }),
    compareAtPrice: out.number(69, { label: 'Compare-at Price' }),
    trackInventory: out.yesNo(true, { label: 'Track Inventory' }),
    availableQuantity: out.integer(5, { label: 'Available Quantity' }),
    allowOutOfStockPurchases: out.yesNo(false, { label: 'Continue Selling When Out of Stock' }),
    createdAt: out.moment('2026-03-01T09:00:00Z'),
    updatedAt: out.moment('2026-03-01T09:00:00Z'),
    ...subAccount(),
  });
