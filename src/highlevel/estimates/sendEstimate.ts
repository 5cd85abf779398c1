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
    'Sends an estimate (quote) by email or SMS in the name of its sender. The contact can accept or decline it.',
  docs: docs('invoices', 'send-estimate'),
  scopes: ['invoices/estimate.write'],
  route: 'POST /invoices/estimate/{estimateId}/send',
  input: () => ({ estimateId: estimateId(), ...sendingFields() }),
  groups: sendingGroups,
  output: estimate,
});
