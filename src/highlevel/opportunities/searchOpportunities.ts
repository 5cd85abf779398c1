import { choice, date, text, yesNo } from '../../core/input/fields.ts';
import { byCursor } from '../../core/reading/paging.ts';
import { campaignId } from '../campaigns/schema.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
import { country } from '../locations/country.ts';
import { pipelineId, pipelineStageId } from '../pipelines/schema.ts';
import { read } from '../service.ts';
import { userId } from '../users/schema.ts';
import {
  opportunity,
  opportunityCustomFields,
  opportunityId,
  searchVersions,
  statusFilter,
} from './schema.ts';

const newestFirst = { order: 'added_desc' };

export const searchOpportunities = read({
  key: 'search_opportunities',
  noun: 'Opportunity',
  label: 'Search Opportunities',
  triggers:
    'Triggers when an opportunity that matches your filters is added (or updated, if selected).',
  finds: 'Finds opportunities by text, pipeline, stage, status, contact and more.',
  docs: docs('opportunities', 'search-opportunity'),
  scopes: ['opportunities.readonly'],
  route: 'GET /opportunities/search',
  versions: searchVersions,
  connection: { location_id: 'locationId' },
  input: () => ({
    q: text({ label: 'Search Text', help: 'Part of a name or email address.' }).optional(),
    pipelineId: pipelineId({ at: 'pipeline_id' }).optional(),
    pipelineStageId: pipelineStageId({ at: 'pipeline_stage_id' }).optional(),
    status: statusFilter(),
    contactId: contactId({ at: 'contact_id' }).optional(),
    assignedTo: userId({ label: 'Assigned To', at: 'assigned_to' }).optional(),
    campaignId: campaignId({ group: 'more' }).optional(),
    id: opportunityId({ group: 'more' }).optional(),
    date: date({
      label: 'From Date',
      group: 'more',
      send: 'month-first',
    }).optional(),
    endDate: date({
      label: 'To Date',
      placeholder: '2026-03-31',
      notBefore: 'date',
      group: 'more',
      send: 'month-first',
      help: 'The last day that counts.',
    }).optional(),
    country: country({ group: 'more' }).optional(),
    getTasks: yesNo({
      label: 'Include Tasks',
      group: 'include',
      help: 'Adds the contact’s tasks if HighLevel sends them.',
    }).optional(),
    getNotes: yesNo({
      label: 'Include Notes',
      group: 'include',
      help: 'Adds the contact’s notes if HighLevel sends them.',
    }).optional(),
    getCalendarEvents: yesNo({
      label: 'Include Appointments',
      group: 'include',
      help: 'Adds the contact’s appointments if HighLevel sends them.',
    }).optional(),
  }),
  groups: { more: 'More Filters', include: 'What to Include', order: 'Order' },
  searchInput: () => ({
    order: choice(
      { added_desc: 'Newest first', added_asc: 'Oldest first' },
      {
        label: 'Sort Direction',
        group: 'order',
        display: true,
        help: 'The search returns the first opportunity in this order.',
      },
    ).optional(),
  }),
  paging: byCursor({
    size: 'limit',
    max: 100,
    cursor: { startAfter: 'body.meta.startAfter', startAfterId: 'body.meta.startAfterId' },
  }),
  news: {
    created: 'createdAt',
    updated: 'updatedAt',
    sort: { new: newestFirst, updated: newestFirst },
    unsorted: ['updated'],
  },
  result: 'opportunities[]',
  output: opportunity,
  custom: opportunityCustomFields,
});
