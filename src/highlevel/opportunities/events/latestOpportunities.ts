import { byCursor } from '../../../core/reading/paging.ts';
import { docs } from '../../docs.ts';
import { opportunityCustomFields } from '../schema.ts';

/** Names of times: in a search's order, and in an opportunity. */
const TIMES = {
  date_added: 'createdAt',
  date_updated: 'updatedAt',
  last_stage_change_date: 'lastStageChangeAt',
  last_status_change_date: 'lastStatusChangeAt',
} as const;

/**
 * Opportunities as events read them: those whose time of such a kind is the latest come first.
 * @see https://doc.clickup.com/8631005/d/h/87cpx-424216/7bf11bc9b94f80f
 */
export const latestOpportunities = (by: keyof typeof TIMES) =>
  ({
    docs: docs('opportunities', 'search-opportunities-advanced'),
    scopes: ['opportunities.readonly'],
    route: 'POST /opportunities/search',
    repeatable: true,
    connection: ['locationId'],
    fixed: { sort: [{ field: by, direction: 'desc' }] },
    paging: byCursor({ size: 'limit', max: 500, cursor: { searchAfter: 'last.searchAfter' } }),
    result: 'opportunities[]',
    created: 'createdAt',
    changed: 'updatedAt',
    latestFirst: TIMES[by],
    custom: opportunityCustomFields,
  }) as const;

/** The opportunity of a bell: https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-opportunity */
export const opportunityOfBell = {
  route: 'GET /opportunities/{id}',
  result: 'opportunity',
} as const;
