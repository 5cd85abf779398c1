import { out } from '../../core/output/output.ts';
import { payer } from '../payments/list.ts';

/** An order: https://marketplace.gohighlevel.com/docs/ghl/payments/list-orders */
export const order = () =>
  out.object({
    id: out.id('653f5e0cde5a1314e62a837c', 'Order ID', { from: ['_id'] }),
    status: out.text('completed'),
    fulfillmentStatus: out.text('unfulfilled'),
    ...payer(),
    subtotal: out.number(110),
    discount: out.number(10),
    couponCode: out.text('SPRING'),
    totalProducts: out.integer(1),
    onetimeProducts: out.integer(1, { label: 'One-Time Products' }),
    recurringProducts: out.integer(0),
    sourceType: out.text('funnel'),
    sourceSubType: out.text('one_step_order_form', { label: 'Source Subtype' }),
    sourceId: out.id('kDj7BHej9Zyyq3QakJmz', 'Source ID'),
    sourceName: out.text('Spring funnel'),
  });
