import { choice, date, text, yesNo } from '../../core/input/fields.ts';
import { byCursor } from '../../core/reading/paging.ts';
import { campaignId } from '../campaigns/schema.ts';
import { contactId } from '../contacts/schema.ts';
import { docs } from '../docs.ts';
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
    campaignId: campaignId().optional(),
    id: opportunityId().optional(),
    date: date({
      label: 'From Date',
      send: 'month-first',
      help: 'The first day, such as 2026-03-01.',
    }).optional(),
    endDate: date({
      label: 'To Date',
      send: 'month-first',
      help: 'The last day, such as 2026-03-31.',
    }).optional(),
    country: text({ max: 60, help: 'Two-letter country code, such as US.' }).optional(),
    getTasks: yesNo({
      label: 'Include Tasks',
      help: 'Adds the contact’s tasks if HighLevel sends them.',
    }).optional(),
    getNotes: yesNo({
      label: 'Include Notes',
      help: 'Adds the contact’s notes if HighLevel sends them.',
    }).optional(),
    getCalendarEvents: yesNo({
      label: 'Include Appointments',
      help: 'Adds the contact’s appointments if HighLevel sends them.',
    }).optional(),
  }),
  searchInput: () => ({
    order: choice(
      { added_desc: 'Newest first', added_asc: 'Oldest first' },
      {
        label: 'Sort Direction',
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
