import { choice, dateTime, list, number, recordId, text } from '../../core/input/fields.ts';
import { isRecord, type Raw } from '../../core/raw.ts';
import { contactId } from '../contacts/schema.ts';
import { pipelineId, pipelineStageId } from '../pipelines/schema.ts';
import { sortDirection } from '../sortDirection.ts';
import { userId } from '../users/schema.ts';
import { lostReasonId, status } from './schema.ts';

/** Times of an opportunity that a search goes by. */
const TIMES = {
  date_added: 'Created',
  date_updated: 'Updated',
  last_stage_change_date: 'Stage changed',
  last_status_change_date: 'Status changed',
};

export const advancedFilters = () => ({
  query: text({
    label: 'Search Text',
    max: 75,
    help: 'Part of the opportunity’s name, or of its contact’s name, email or phone.',
  }).optional(),
  pipelineId: pipelineId().optional(),
  stages: list(pipelineStageId(), {
    label: 'Stages',
    split: true,
    help: 'Opportunities in any of these stages.',
  }).optional(),
  statuses: list(status(), {
    label: 'Statuses',
    split: true,
    help: 'Opportunities with any of these statuses.',
  }).optional(),
  assignedTo: userId({ label: 'Assigned To' }).optional(),
  contactId: contactId().optional(),
  lostReasonId: lostReasonId(),
  time: choice(TIMES, {
    label: 'Time',
    group: 'range',
    help: 'Which time lies between From and To. Defaults to created.',
  }).optional(),
  from: dateTime({ label: 'From', group: 'range' }).optional(),
  to: dateTime({
    label: 'To',
    group: 'range',
    placeholder: '2026-03-31 18:00',
    notBefore: 'from',
  }).optional(),
  least: number({ label: 'Minimum Value', group: 'range' }).optional(),
  most: number({ label: 'Maximum Value', group: 'range' }).optional(),
  customFieldId: recordId({
    label: 'Custom Field',
    dropdown: 'opportunity_custom_field_dropdown',
    group: 'custom',
  }).optional(),
  customFieldValue: text({
    label: 'Custom Field Value',
    group: 'custom',
    help: 'The whole value, in upper or lower case.',
  }).optional(),
});

/** Headings in the form. */
export const filterGroups = {
  range: 'Time and Value',
  custom: 'Custom Field',
  order: 'Order',
};

export const advancedOrder = () => ({
  sortBy: choice(
    { ...TIMES, name: 'Name', monetary_value: 'Value' },
    {
      label: 'Sort By',
      group: 'order',
      display: true,
      help: 'The search returns the first opportunity in this order.',
    },
  ).optional(),
  sortDirection: sortDirection({ group: 'order' }),
});

type Filters = {
  query?: string;
  pipelineId?: string;
  stages?: string[];
  statuses?: string[];
  assignedTo?: string;
  contactId?: string;
  lostReasonId?: string;
  time?: string;
  from?: string;
  to?: string;
  least?: number;
  most?: number;
  customFieldId?: string;
  customFieldValue?: string;
  sortBy?: string;
  sortDirection?: string;
};

const is = (field: string, value: string | undefined) =>
  value === undefined ? [] : [{ field, operator: 'eq', value }];

/** One of several values. */
const isAny = (field: string, values: readonly string[] = []) => {
  const filters = values.flatMap((value) => is(field, value));
  return filters.length > 1 ? [{ group: 'OR', filters }] : filters;
};

const between = <T>(field: string, gte: T | undefined, lte: T | undefined) =>
  gte === undefined && lte === undefined
    ? []
    : [
        {
          field,
          operator: 'range',
          value: { ...(gte !== undefined && { gte }), ...(lte !== undefined && { lte }) },
        },
      ];

/** The body of a search from the fields of its form: https://marketplace.gohighlevel.com/docs/ghl/opportunities/search-opportunities-advanced */
export function arrangeFilters(values: object): Raw {
  const given: Filters = values;
  const { query, sortBy, sortDirection: direction = 'desc' } = given;
  const filters = [
    ...is('pipeline_id', given.pipelineId),
    ...isAny('pipeline_stage_id', given.stages),
    ...isAny('status', given.statuses),
    ...is('assigned_to', given.assignedTo),
    ...is('contact_id', given.contactId),
    ...is('lost_reason_id', given.lostReasonId),
    ...between(given.time ?? 'date_added', given.from, given.to),
    ...between('monetary_value', given.least, given.most),
  ];
  return {
    ...(query !== undefined && { query }),
    ...(filters.length > 0 && { filters }),
    ...(sortBy !== undefined && { sort: [{ field: sortBy, direction }] }),
  };
}

/**
 * Whether an opportunity has the wanted value in the custom field. The step itself looks, since HighLevel
 * documents no filter for custom fields; it sends their values as `fieldValue`, `fieldValueString` and the
 * like: https://github.com/GoHighLevel/highlevel-api-docs/issues/87
 */
export function hasCustomValue(record: Raw, values: object): boolean {
  const { customFieldId, customFieldValue }: Filters = values;
  if (customFieldId === undefined) {
    return true;
  }
  const fields = [record.customFields ?? []].flat().filter(isRecord);
  const { id: _id, type: _type, ...stored } = fields.find(({ id }) => id === customFieldId) ?? {};
  const wanted = customFieldValue?.toLowerCase();
  return Object.values(stored)
    .flat()
    .some((one) => String(one).toLowerCase() === wanted);
}
