import { out } from '../../core/output/output.ts';
import { payer, source } from './list.ts';

/** A payment (transaction): https://marketplace.gohighlevel.com/docs/ghl/payments/list-transactions */
export const payment = () =>
  out.object({
    id: out.id('61dd0feac077f72010f78804', 'Payment ID', { from: ['_id'] }),
    status: out.text('succeeded'),
    ...payer(),
    amountRefunded: out.number(0),
    ...source(),
    entityType: out.text('order', { label: 'Paid Record Type' }),
    entityId: out.id('61dd0fe9c077f73e67f78803', 'Paid Record ID'),
    subscriptionId: out.id('sub_1KGcXDCScnf89tZoVkoEMCEL', 'Subscription ID at the Provider'),
    chargeId: out.id('in_1KGcXDCScnf89tZohCsmImwE', 'Charge ID at the Provider'),
    paymentMethod: out.details({ card: { brand: 'visa', last4: '0012' } }),
    fulfilledAt: out.moment('2026-03-01T09:00:00Z'),
  });
