import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { docs } from '../docs.ts';

/** The first 100 lost reasons of the sub-account. */
const lostReasons: Names = {
  list: {
    docs: docs('opportunities', 'get-lost-reason'),
    scopes: ['opportunities.readonly'],
    route: 'GET /opportunities/lost-reason',
    connection: ['locationId'],
    fixed: { skip: 0, limit: 100 },
    result: 'lostReasons[]',
  },
};

/** The name of the lost reason whose id is beside it. */
export const lostReasonName = () =>
  out.name('Too expensive', { of: 'lostReasonId', in: lostReasons, label: 'Lost Reason' });
