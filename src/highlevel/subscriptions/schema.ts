import { out } from '../../core/output/output.ts';
import { payer, source } from '../payments/list.ts';

/** A subscription: https://marketplace.gohighlevel.com/docs/ghl/payments/list-subscriptions */
export const subscription = () =>
  out.object({
    id: out.id('64bf78af39118e4011926cba', 'Subscription ID', { from: ['_id'] }),
    status: out.text('active'),
    ...payer(),
    ...source(),
    entityType: out.text('order', { label: 'Bought Record Type' }),
    entityId: out.id('62f4db0f3059ecee61379012', 'Bought Record ID'),
    subscriptionId: out.id('I-0UE609H8E43P', 'Subscription ID at the Provider'),
  });
