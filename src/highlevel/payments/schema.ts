import { type FieldOptions, recordId } from '../../core/input/fields.ts';
import { extended, out } from '../../core/output/output.ts';
import { payer, source } from './list.ts';

export const transactionId = (options: FieldOptions = {}) =>
  recordId({ label: 'Transaction', dropdown: 'transaction_dropdown', ...options });

/** A payment (transaction): https://marketplace.gohighlevel.com/docs/ghl/payments/list-transactions */
export const payment = () =>
  out.object({
    id: out.id('61dd0feac077f72010f78804', 'Transaction ID', { from: ['_id'] }),
    status: out.text('succeeded'),
    ...payer(),
    amountRefunded: out.number(0),
    ...source(),
    entityType: out.text('order', { label: 'Paid Record Type' }),
    entityId: out.id('61dd0fe9c077f73e67f78803', 'Paid Record ID'),
    subscriptionId: out.id('sub_1KGcXDCScnf89tZoVkoEMCEL', 'Subscription ID at the Provider'),
    chargeId: out.id('ch_1KGcXDCScnf89tZohCsmImwE', 'Charge ID at the Provider'),
    paymentMethod: out.details({ card: { brand: 'visa', last4: '0012' } }),
    fulfilledAt: out.moment('2026-03-01T09:00:00Z', { label: 'Paid At' }),
  });

/** The same with what the list does not tell: https://marketplace.gohighlevel.com/docs/ghl/payments/get-transaction-by-id */
export const paymentInDetail = () =>
  extended(payment(), {
    invoiceId: out.id('in_1KGcXDCScnf89tZohCsmImwE', 'Invoice ID at the Provider'),
    receiptId: out.id('6492fbea489bc07892c6defb', 'Receipt ID'),
  });
