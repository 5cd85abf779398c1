import { out } from '../../core/output/output.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { contactId } from './schema.ts';

export const removeFromAllCampaigns = action({
  key: 'remove_from_all_campaigns',
  noun: 'Campaign',
  label: 'Remove from All Campaigns',
  description: 'Removes a contact from every campaign.',
  docs: docs('contacts', 'remove-contact-from-every-campaign'),
  scopes: ['contacts.write'],
  route: 'DELETE /contacts/{contactId}/campaigns/removeAll',
  versions: { v3: { route: 'DELETE /contacts/{contactId}/campaigns/remove-all' } },
  input: () => ({ contactId: contactId() }),
  echo: { id: 'contactId' },
  output: () =>
    out.object({
      id: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
      success: out.yesNo(true, { from: ['succeded', 'succeeded'] }),
    }),
});
