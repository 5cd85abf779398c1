import { choice } from '../../core/input/fields.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { paymentReads, searchFilters } from '../payments/reads.ts';
import { read } from '../service.ts';
import { estimate } from './schema.ts';

export const listEstimates = read({
  ...paymentReads,
  key: 'list_estimates',
  noun: 'Estimate',
  label: 'List Estimates',
  triggers: 'Triggers when an estimate (quote) is created (or updated, if selected).',
  finds: 'Finds estimates (quotes) by contact, status, date of issue or text.',
  docs: docs('invoices', 'list-estimates'),
  scopes: ['invoices/estimate.readonly'],
  route: 'GET /invoices/estimate/list',
  fixed: { altType: 'location' },
  input: () => ({
    contactId: contactId({ help: 'Defaults to all contacts.' }).optional(),
    status: choice(
      {
        draft: 'Draft',
        sent: 'Sent',
        viewed: 'Viewed',
        accepted: 'Accepted',
        declined: 'Declined',
        invoiced: 'Invoiced',
      },
      { label: 'Status', help: 'Defaults to estimates of every status.' },
    ).optional(),
  }),
  searchInput: searchFilters,
  result: 'estimates[]',
  output: estimate,
});
