import { choice, dateTime, longText, number, text } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { invoiceId, ofLocation, paidInvoice } from './schema.ts';

const onlyWith = (mode: string) => ({ onlyWith: { field: 'mode', is: [mode] } });

/** The page lists card, check and note as required for every kind of payment, so they are sent empty for others. */
const complete = ({ brand, last4, number: cheque, notes, ...rest }: Record<string, unknown>) => ({
  ...rest,
  card: { brand: brand ?? '', last4: last4 ?? '' },
  cheque: { number: cheque ?? '' },
  notes: notes ?? '',
});

export const recordInvoicePayment = action({
  ...ofLocation,
  key: 'record_invoice_payment',
  noun: 'Invoice',
  label: 'Record Invoice Payment',
  description:
    'Records that an amount of an invoice was paid elsewhere, with the payment method, such as cash. Nobody is charged.',
  docs: docs('invoices', 'record-invoice'),
  scopes: ['invoices.write'],
  route: 'POST /invoices/{invoiceId}/record-payment',
  input: () => ({
    invoiceId: invoiceId(),
    mode: choice(
      {
        cash: 'Cash',
        card: 'Card',
        cheque: 'Check',
        bank_transfer: 'Bank transfer',
        other: 'Other',
      },
      { label: 'Payment Method', alters: true },
    ),
    amount: number({ min: 0, help: 'What was paid, such as 59 or 59.90.' }),
    fulfilledAt: dateTime({
      label: 'Paid At',
      help: 'Defaults to the time of the run.',
    }).optional(),
    notes: longText({ label: 'Note' }).optional(),
    brand: text({ label: 'Card Brand', placeholder: 'visa', ...onlyWith('card') }).optional(),
    last4: text({
      label: 'Last Four Digits',
      placeholder: '4242',
      ...onlyWith('card'),
    }).optional(),
    number: text({ label: 'Check Number', ...onlyWith('cheque') }).optional(),
  }),
  arrange: complete,
  result: 'invoice',
  output: paidInvoice,
});
