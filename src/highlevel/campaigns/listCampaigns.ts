import { choice } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { campaign } from './schema.ts';

export const listCampaigns = read({
  key: 'list_campaigns',
  noun: 'Campaign',
  label: 'List Campaigns',
  triggers: 'Triggers when a campaign is added (or updated, if selected).',
  finds: 'Finds the campaigns of the sub-account.',
  docs: docs('campaigns', 'get-campaigns'),
  scopes: ['campaigns.readonly'],
  route: 'GET /campaigns/',
  connection: ['locationId'],
  input: () => ({
    status: choice(
      { published: 'Published', draft: 'Draft' },
      { help: 'Only campaigns with this status. Defaults to all.' },
    ).optional(),
  }),
  result: 'campaigns[]',
  output: campaign,
});
