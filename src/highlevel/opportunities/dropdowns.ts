import { byOffset, byPage } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';
import { searchVersions } from './schema.ts';

/** Opportunities of every status, with numbered pages because "Load more" may ask for any page. */
export const opportunityChoices = {
  route: 'GET /opportunities/search',
  versions: searchVersions,
  connection: { location_id: 'locationId' },
  fixed: { status: 'all', order: 'added_desc' },
  paging: byPage({ page: 'page', size: 'limit', max: 100 }),
  result: 'opportunities[]',
  option: ({ id, name, contact }: Record<string, unknown>) => {
    const { name: person } = (contact ?? {}) as { name?: string };
    return { id, label: [name, person].filter(Boolean).join(', ') || id };
  },
} as const;

export const opportunityDropdown = dropdown({
  ...opportunityChoices,
  key: 'opportunity_dropdown',
  noun: 'Opportunity',
  docs: docs('opportunities', 'search-opportunity'),
  scopes: ['opportunities.readonly'],
});

/** Custom fields of opportunities. */
export const opportunityCustomFieldDropdown = dropdown({
  key: 'opportunity_custom_field_dropdown',
  noun: 'Custom Field',
  docs: docs('locations', 'get-custom-fields'),
  scopes: ['locations/customFields.readonly'],
  route: 'GET /locations/{locationId}/customFields',
  fixed: { model: 'opportunity' },
  result: 'customFields[]',
  option: ({ id, name }) => ({ id, label: name }),
});

/** https://marketplace.gohighlevel.com/docs/ghl/opportunities/get-lost-reason */
export const lostReasonDropdown = dropdown({
  key: 'lost_reason_dropdown',
  noun: 'Lost Reason',
  docs: docs('opportunities', 'get-lost-reason'),
  scopes: ['opportunities.readonly'],
  route: 'GET /opportunities/lost-reason',
  connection: ['locationId'],
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  result: 'lostReasons[]',
  option: ({ id, name }) => ({ id, label: name }),
});
