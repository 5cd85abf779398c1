import { date } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { billFields, billGroups } from '../invoices/billFields.ts';
import { checkDiscount } from '../payments/discount.ts';
import { flow } from '../service.ts';
import { draft, forDraft } from './draft.ts';
import { estimate } from './schema.ts';

/** Three requests: the contact, the settings of estimates, the estimate. */
export const createEstimate = flow({
  key: 'create_estimate',
  noun: 'Estimate',
  label: 'Create Estimate',
  description:
    'Creates a draft of an estimate (quote) for a contact, with items in a currency. Nobody gets it before “Send Estimate”.',
  docs: docs('invoices', 'create-new-estimate'),
  lock: { on: 'estimates', by: ['contactId'] },
  input: () => ({
    ...billFields('Estimate'),
    expiryDate: date({
      label: 'Expiry Date',
      placeholder: '2026-03-31',
      notBefore: 'issueDate',
      help: 'Defaults to your invoice settings.',
    }).optional(),
  }),
  groups: billGroups,
  check: checkDiscount,
  doubles: true,
  asks: forDraft,
  plan: draft,
  output: estimate,
});
