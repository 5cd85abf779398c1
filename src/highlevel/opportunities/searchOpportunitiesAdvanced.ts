import { byCursor } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import {
  advancedFilters,
  advancedOrder,
  arrangeFilters,
  filterGroups,
  hasCustomValue,
} from './advancedFilters.ts';
import { opportunity, opportunityCustomFields } from './schema.ts';

const latest = (field: string) => ({ sort: [{ field, direction: 'desc' }] });

export const searchOpportunitiesAdvanced = read({
  key: 'search_opportunities_advanced',
  noun: 'Opportunity',
  label: 'Search Opportunities (Advanced)',
  triggers:
    'Triggers when an opportunity that matches your advanced filters is added (or updated, if selected).',
  finds: 'Finds opportunities by several stages or statuses, times, values and a custom field.',
  docs: docs('opportunities', 'search-opportunities-advanced'),
  scopes: ['opportunities.readonly'],
  route: 'POST /opportunities/search',
  repeatable: true,
  connection: ['locationId'],
  input: advancedFilters,
  groups: filterGroups,
  together: [['customFieldId', 'customFieldValue']],
  searchInput: advancedOrder,
  arrange: arrangeFilters,
  filter: hasCustomValue,
  paging: byCursor({ size: 'limit', max: 500, cursor: { searchAfter: 'last.searchAfter' } }),
  news: {
    created: 'createdAt',
    updated: 'updatedAt',
    sort: { new: latest('date_added'), updated: latest('date_updated') },
  },
  result: 'opportunities[]',
  output: opportunity,
  custom: opportunityCustomFields,
});
