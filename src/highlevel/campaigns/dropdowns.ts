import { withDetail } from '../../core/told.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

export const campaignDropdown = dropdown({
  key: 'campaign_dropdown',
  noun: 'Campaign',
  docs: docs('campaigns', 'get-campaigns'),
  scopes: ['campaigns.readonly'],
  route: 'GET /campaigns/',
  connection: ['locationId'],
  result: 'campaigns[]',
  option: ({ id, name, status }) => ({ id, label: withDetail(name, status) }),
});
