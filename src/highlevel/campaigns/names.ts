import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { docs } from '../docs.ts';

/** Comes whole. */
const campaigns: Names = {
  list: {
    docs: docs('campaigns', 'get-campaigns'),
    scopes: ['campaigns.readonly'],
    route: 'GET /campaigns/',
    connection: ['locationId'],
    result: 'campaigns[]',
  },
};

/** The name of the campaign whose id is beside it. */
export const campaignName = () =>
  out.name('Win back', { of: 'campaignId', in: campaigns, label: 'Campaign Name' });
