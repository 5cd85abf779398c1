import * as z from 'zod';
import { fullName } from './contactAnswers.ts';
import { type Call, route } from './gate.ts';
import { type Details, searchedOpportunity } from './opportunityAnswers.ts';
import { foreignLocation } from './refusal.ts';
import { validated } from './validation.ts';
import { type Opportunity, opportunityStatuses } from './world.ts';

const wholeNumber = (largest: number) =>
  z.coerce
    .number({ error: 'must be a number conforming to the specified constraints' })
    .int()
    .min(0)
    .max(largest)
    .optional();

const day = z
  .string()
  .regex(/^\d{2}-\d{2}-\d{4}$/, 'must be a valid date in the form mm-dd-yyyy')
  .optional();

const flag = z.enum(['true', 'false']).optional();

const searchQuery = z.strictObject({
  location_id: z.string().min(1),
  q: z.string().optional(),
  pipeline_id: z.string().optional(),
  pipeline_stage_id: z.string().optional(),
  contact_id: z.string().optional(),
  status: z.enum([...opportunityStatuses, 'all']).optional(),
  assigned_to: z.string().optional(),
  campaignId: z.string().optional(),
  id: z.string().optional(),
  order: z.enum(['added_asc', 'added_desc']).optional(),
  date: day,
  endDate: day,
  startAfter: wholeNumber(Number.MAX_SAFE_INTEGER),
  startAfterId: z.string().optional(),
  country: z.string().optional(),
  page: wholeNumber(10_000),
  limit: wholeNumber(100),
  getTasks: flag,
  getNotes: flag,
  getCalendarEvents: flag,
});
type SearchQuery = z.output<typeof searchQuery>;

/** `03-31-2026` as `2026-03-31`. */
const isoDay = (monthFirst: string): string =>
  monthFirst.replace(/^(\d{2})-(\d{2})-(\d{4})$/, '$3-$1-$2');

const matches = ({ state }: Call, query: SearchQuery) => {
  const same = (wanted: string | undefined, value: string | undefined) =>
    wanted === undefined || wanted === value;
  return (one: Opportunity): boolean => {
    const contact = state.contacts.find(({ id }) => id === one.contactId);
    const texts = [one.name, contact && fullName(contact), contact?.email, contact?.phone];
    const added = one.createdAt.slice(0, 10);
    return (
      one.locationId === query.location_id &&
      same(query.id, one.id) &&
      same(query.pipeline_id, one.pipelineId) &&
      same(query.pipeline_stage_id, one.pipelineStageId) &&
      same(query.contact_id, one.contactId) &&
      same(query.assigned_to, one.assignedTo) &&
      same(query.country, contact?.country) &&
      (!query.status || query.status === 'all' || query.status === one.status) &&
      (!query.campaignId ||
        state.campaignMembers.some(
          (member) => member.campaignId === query.campaignId && member.contactId === one.contactId,
        )) &&
      (!query.date || added >= isoDay(query.date)) &&
      (!query.endDate || added <= isoDay(query.endDate)) &&
      (!query.q || texts.some((text) => text?.toLowerCase().includes(query.q!.toLowerCase())))
    );
  };
};

const sorted = (found: Opportunity[], order: SearchQuery['order']): Opportunity[] => {
  const oldestFirst = found.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
  return order === 'added_asc' ? oldestFirst : oldestFirst.toReversed();
};

const pageOf = (found: Opportunity[], { startAfterId, page = 1, limit = 20 }: SearchQuery) => {
  const start = startAfterId
    ? found.findIndex(({ id }) => id === startAfterId) + 1
    : (Math.max(page, 1) - 1) * limit;
  return { start, limit, records: found.slice(start, start + limit) };
};

export const opportunitySearchRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/opportunities/search-opportunity
    route: 'GET /opportunities/search',
    version: '2021-07-28',
    scope: 'opportunities.readonly',
    v3: {
      query: {
        location_id: 'locationId',
        pipeline_id: 'pipelineId',
        pipeline_stage_id: 'pipelineStageId',
        contact_id: 'contactId',
        assigned_to: 'assignedTo',
      },
    },
    answer: (call) => {
      const query = validated(searchQuery, call.query);
      if (query.location_id !== call.grant.locationId) throw foreignLocation();
      const found = sorted(call.searched.opportunities.filter(matches(call, query)), query.order);
      const { start, limit, records } = pageOf(found, query);
      const details: Details = {
        tasks: query.getTasks === 'true',
        notes: query.getNotes === 'true',
        calendarEvents: query.getCalendarEvents === 'true',
      };
      const last = records.at(-1);
      const cursor = last && { startAfterId: last.id, startAfter: Date.parse(last.createdAt) };
      const currentPage = Math.floor(start / Math.max(limit, 1)) + 1;
      const hasNext = start + records.length < found.length;
      const next = new URLSearchParams({
        location_id: query.location_id,
        limit: String(limit),
        startAfter: String(cursor?.startAfter),
        startAfterId: String(cursor?.startAfterId),
      });
      return {
        opportunities: records.map((one) => searchedOpportunity(call.state, one, details)),
        meta: {
          total: found.length,
          nextPageUrl: hasNext ? `${call.url}/opportunities/search?${next}` : null,
          ...cursor,
          currentPage,
          nextPage: hasNext ? currentPage + 1 : null,
          prevPage: currentPage > 1 ? currentPage - 1 : null,
        },
        aggregations: {},
      };
    },
  }),
];
