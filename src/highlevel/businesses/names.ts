import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { docs } from '../docs.ts';

/** The first 100 businesses of the sub-account. */
const businesses: Names = {
  list: {
    docs: docs('businesses', 'get-businesses-by-location'),
    scopes: ['businesses.readonly'],
    route: 'GET /businesses/',
    connection: ['locationId'],
    fixed: { skip: 0, limit: 100 },
    result: 'businesses[]',
  },
};

/** The name of the business whose id is beside it, where HighLevel does not send it. */
export const businessName = () =>
  out.name('Harbor Gym', { of: 'businessId', in: businesses, label: 'Business Name' });
