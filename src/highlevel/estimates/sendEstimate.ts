import { docs } from '../docs.ts';
import { ofLocation, sendingFields, sendingGroups } from '../invoices/schema.ts';
import { action } from '../service.ts';
import { estimate, estimateId } from './schema.ts';

export const sendEstimate = action({
  ...ofLocation,
  key: 'send_estimate',
  noun: 'Estimate',
  label: 'Send Estimate',
  description:
    'Sends an estimate (quote) to its contact by email or SMS, to accept or decline. The sender is a user.',
  docs: docs('invoices', 'send-estimate'),
  scopes: ['invoices/estimate.write'],
  route: 'POST /invoices/estimate/{estimateId}/send',
  input: () => ({ estimateId: estimateId(), ...sendingFields() }),
  groups: sendingGroups,
  output: estimate,
});
