import { campaignId } from '../campaigns/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { campaignResult } from './campaignResult.ts';
import { contactId } from './schema.ts';

export const addContactToCampaign = action({
  key: 'add_contact_to_campaign',
  noun: 'Campaign',
  label: 'Add Contact to Campaign',
  description: 'Adds a contact to a campaign.',
  docs: docs('contacts', 'add-contact-to-campaign'),
  scopes: ['contacts.write'],
  route: 'POST /contacts/{contactId}/campaigns/{campaignId}',
  repeatable: true,
  input: () => ({ contactId: contactId(), campaignId: campaignId() }),
  echo: { id: 'contactId', campaignId: 'campaignId' },
  output: campaignResult,
});
