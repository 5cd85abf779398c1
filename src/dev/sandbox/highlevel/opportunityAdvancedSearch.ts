import * as z from 'zod';
import { type Call, route } from './gate.ts';
import { searchedOpportunity } from './opportunityAnswers.ts';
import { unprocessable } from './refusal.ts';
import type { Opportunity } from './world.ts';

const sortFields = [
  'date_added',
  'date_updated',
  'name',
  'monetary_value',
  'last_status_change_date',
  'last_stage_change_date',
] as const;

const sort = z.strictObject({ field: z.enum(sortFields), direction: z.enum(['asc', 'desc']) });
type Sort = z.output<typeof sort>;

const bound = z.union([z.number(), z.iso.datetime({ offset: true })]).optional();
const range = z.strictObject({ gte: bound, lte: bound, gt: bound, lt: bound });

const condition = z.strictObject({
  field: z.string(),
  operator: z.enum(['eq', 'not_eq', 'contains', 'not_contains', 'exists', 'not_exists', 'range']),
  value: z.union([z.string(), z.number(), z.boolean(), range]).optional(),
});
type Condition = z.output<typeof condition>;

/** Filters of which all hold, or any. */
const group = z.strictObject({ group: z.enum(['AND', 'OR']), filters: z.array(condition).min(1) });

const searchBody = z.strictObject({
  locationId: z.string(),
  limit: z.number().int().min(1).max(500),
  page: z.number().int().min(0).optional(),
  searchAfter: z.array(z.union([z.string(), z.number()])).optional(),
  query: z.string().max(75).optional(),
  filters: z.array(z.union([condition, group])).optional(),
  sort: z.array(sort).optional(),
  additionalDetails: z
    .strictObject({
      notes: z.boolean().optional(),
      tasks: z.boolean().optional(),
      calendarEvents: z.boolean().optional(),
      unReadConversations: z.boolean().optional(),
    })
    .optional(),
});

type Key = string | number;
type Field = { read: (one: Opportunity) => Key | undefined; isSpan?: true };

const moment = (read: (one: Opportunity) => string): Field => ({
  read: (one) => Date.parse(read(one)),
  isSpan: true,
});

const fields: Record<string, Field> = {
  id: { read: ({ id }) => id },
  name: { read: ({ name }) => name },
  monetary_value: { read: ({ monetaryValue }) => monetaryValue, isSpan: true },
  pipeline_id: { read: ({ pipelineId }) => pipelineId },
  pipeline_stage_id: { read: ({ pipelineStageId }) => pipelineStageId },
  status: { read: ({ status }) => status },
  lost_reason_id: { read: ({ lostReasonId }) => lostReasonId },
  source: { read: ({ source }) => source },
  assigned_to: { read: ({ assignedTo }) => assignedTo },
  contact_id: { read: ({ contactId }) => contactId },
  date_added: moment(({ createdAt }) => createdAt),
  date_updated: moment(({ updatedAt }) => updatedAt),
  last_status_change_date: moment(({ lastStatusChangeAt }) => lastStatusChangeAt),
  last_stage_change_date: moment(({ lastStageChangeAt }) => lastStageChangeAt),
};

const rank = (entry: Key) => (typeof entry === 'number' ? entry : Date.parse(entry));

const holds = (stored: Key | undefined, { operator, value }: Condition): boolean => {
  switch (operator) {
    case 'eq':
      return stored === value;
    case 'not_eq':
      return stored !== value;
    case 'exists':
      return stored !== undefined && stored !== '';
    case 'not_exists':
      return stored === undefined || stored === '';
    case 'range': {
      const { gte, lte, gt, lt } = value as z.output<typeof range>;
      const at = rank(stored ?? Number.NaN);
      return (
        (gte === undefined || at >= rank(gte)) &&
        (lte === undefined || at <= rank(lte)) &&
        (gt === undefined || at > rank(gt)) &&
        (lt === undefined || at < rank(lt))
      );
    }
    default: {
      const has = String(stored ?? '')
        .toLowerCase()
        .includes(String(value).toLowerCase());
      return operator === 'contains' ? has : !has;
    }
  }
};

const test = (entry: Condition): ((one: Opportunity) => boolean) => {
  const field = fields[entry.field];
  if (!field) throw unprocessable([`filters: field ${entry.field} is not supported`]);
  if (
    (entry.operator === 'range') !== (typeof entry.value === 'object') ||
    (entry.operator === 'range' && !field.isSpan)
  ) {
    throw unprocessable([
      `filters: operator ${entry.operator} is not supported for field ${entry.field}`,
    ]);
  }
  return (one) => holds(field.read(one), entry);
};

const testAny = (entry: Condition | z.output<typeof group>): ((one: Opportunity) => boolean) => {
  if (!('group' in entry)) return test(entry);
  const tests = entry.filters.map(test);
  return (one) =>
    entry.group === 'OR'
      ? tests.some((passes) => passes(one))
      : tests.every((passes) => passes(one));
};

const cursorOf = (one: Opportunity, sorts: Sort[]): Key[] => [
  ...sorts.map(({ field }) => fields[field]!.read(one) ?? ''),
  one.id,
];

const compare = (one: Key[], other: Key[], sorts: Sort[]): number => {
  for (const [index, key] of one.entries()) {
    const rest = other[index]!;
    const order = key === rest ? 0 : key < rest ? -1 : 1;
    if (order) return sorts[index]?.direction === 'desc' ? -order : order;
  }
  return 0;
};

const pageWindow = 10_000;

const found = ({ searched, state, grant, body }: Call<string, z.output<typeof searchBody>>) => {
  const { query = '', filters = [] } = body;
  const tests = filters.map(testAny);
  const wanted = query.toLowerCase();
  return searched.opportunities.filter((one) => {
    const contact = state.contacts.find(({ id }) => id === one.contactId);
    const texts = [one.name, contact?.firstName, contact?.lastName, contact?.email, contact?.phone];
    return (
      one.locationId === grant.locationId &&
      tests.every((passes) => passes(one)) &&
      (!wanted || texts.some((text) => text?.toLowerCase().includes(wanted)))
    );
  });
};

/** The search that filters and sorts by times of change. */
export const opportunityAdvancedSearchRoutes = [
  route({
    // https://doc.clickup.com/8631005/d/h/87cpx-424216/7bf11bc9b94f80f
    route: 'POST /opportunities/search',
    version: '2021-07-28',
    scope: 'opportunities.readonly',
    location: 'body',
    body: searchBody,
    answer: (call) => {
      const { page, limit, searchAfter } = call.body;
      if (page && searchAfter) {
        throw unprocessable(['page and searchAfter should not be used together']);
      }
      if (page && page * limit > pageWindow) {
        throw unprocessable([`page must not reach past ${pageWindow} records; use searchAfter`]);
      }
      const sorts: Sort[] = call.body.sort ?? [{ field: 'date_added', direction: 'desc' }];
      const sorted = found(call)
        .map((one) => ({ one, cursor: cursorOf(one, sorts) }))
        .sort((one, other) => compare(one.cursor, other.cursor, sorts));
      const after = searchAfter
        ? sorted.findIndex(({ cursor }) => compare(cursor, searchAfter, sorts) > 0)
        : (Math.max(page ?? 1, 1) - 1) * limit;
      const start = after < 0 ? sorted.length : after;
      return {
        opportunities: sorted.slice(start, start + limit).map(({ one, cursor }) => ({
          ...searchedOpportunity(call.state, one, {
            tasks: false,
            notes: false,
            calendarEvents: false,
          }),
          searchAfter: cursor,
        })),
        total: sorted.length,
        aggregations: {},
      };
    },
  }),
];
