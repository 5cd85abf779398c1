import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { extended, out } from '../../core/output/output.ts';
import { payer } from '../payments/list.ts';

export const orderId = (options: FieldOptions = {}) =>
  recordId({ label: 'Order', dropdown: 'order_dropdown', ...options });

/** An order: https://marketplace.gohighlevel.com/docs/ghl/payments/list-orders */
export const order = () =>
  out.object({
    id: out.id('653f5e0cde5a1314e62a837c', 'Order ID', { from: ['_id'] }),
    status: out.text('completed'),
    fulfillmentStatus: out.text('unfulfilled'),
    ...payer(),
    subtotal: out.number(590, { from: ['amountSummary.subtotal'] }),
    discount: out.number(118, { from: ['amountSummary.discount'] }),
    couponCode: out.text('SPRING20', { from: ['coupon.code'] }),
    totalProducts: out.integer(1),
    onetimeProducts: out.integer(1, { label: 'One-Time Products' }),
    recurringProducts: out.integer(0),
    sourceType: out.text('funnel', { from: ['source.type'] }),
    sourceSubType: out.text('one_step_order_form', {
      label: 'Source Subtype',
      from: ['source.subType'],
    }),
    sourceId: out.id('kDj7BHej9Zyyq3QakJmz', 'Source ID', { from: ['source.id'] }),
    sourceName: out.text('Spring funnel', { from: ['source.name'] }),
  });

/** The same with what was bought, which the list does not tell: https://marketplace.gohighlevel.com/docs/ghl/payments/get-order-by-id */
export const orderWithItems = () =>
  extended(order(), {
    items: out.list(
      out.object({
        name: out.text('Ten hours', { label: 'Item Name' }),
        qty: out.number(1, { label: 'Item Quantity' }),
        amount: out.number(590, { label: 'Item Price', from: ['price.amount'] }),
        productName: out.text('Personal training', {
          label: 'Item Product',
          from: ['product.name'],
        }),
        productType: out.text('SERVICE', {
          label: 'Item Product Type',
          from: ['product.productType'],
        }),
      }),
    ),
  });
