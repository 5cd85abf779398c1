import { campaignId } from '../campaigns/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { campaignResult } from './campaignResult.ts';
import { contactId } from './schema.ts';

export const removeFromCampaign = action({
  key: 'remove_from_campaign',
  noun: 'Campaign',
  label: 'Remove from Campaign',
  description: 'Removes a contact from a campaign.',
  docs: docs('contacts', 'remove-contact-from-campaign'),
  scopes: ['contacts.write'],
  route: 'DELETE /contacts/{contactId}/campaigns/{campaignId}',
  input: () => ({ contactId: contactId(), campaignId: campaignId() }),
  echo: { id: 'contactId', campaignId: 'campaignId' },
  output: campaignResult,
});
