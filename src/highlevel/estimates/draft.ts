import { jsonObject } from '../../core/input/fields.ts';
import { type About, ask, isOver } from '../../core/operations/flow.ts';
import { docs } from '../docs.ts';
import { type BillInput, billOf, daysAfter, forBill } from '../invoices/bill.ts';
import { ofLocation } from '../invoices/schema.ts';
import { action } from '../service.ts';
import { estimate } from './schema.ts';

/** Takes an estimate as the plan has put it together. */
const draftEstimate = action({
  ...ofLocation,
  key: 'draft_estimate',
  noun: 'Estimate',
  label: 'Draft Estimate',
  description: 'Makes a draft of an estimate.',
  docs: docs('invoices', 'create-new-estimate'),
  scopes: ['invoices/estimate.write'],
  route: 'POST /invoices/estimate',
  input: () => ({ estimate: jsonObject({ label: 'Estimate' }) }),
  arrange: ({ estimate: values }) => values as Record<string, unknown>,
  output: estimate,
});

/** An estimate that is billed once: HighLevel wants the frequency in any case. */
const ONCE = { enabled: false, schedule: {} };

export const forDraft = [...forBill, draftEstimate];

export function* draft(input: BillInput & { expiryDate?: string | undefined }, about: About) {
  const found = yield* billOf(input, about);
  if (isOver(found)) return found;
  const { bill, issueDate, settings } = found;
  return {
    result: yield* ask(draftEstimate, {
      estimate: {
        ...bill,
        expiryDate: input.expiryDate ?? daysAfter(issueDate, settings?.estimatesExpireAfterXDays),
        title: input.title ?? settings?.estimatesTitle ?? undefined,
        termsNotes: input.termsNotes ?? settings?.estimatesTermsNote ?? undefined,
        frequencySettings: ONCE,
      },
    }),
  };
}
