import { operations } from '../../src/catalog.ts';
import type { Change as Counted } from '../../src/core/operations/news.ts';
import type { PollWords } from '../../src/core/operations/poll.ts';
import { isListPath } from '../../src/core/reading/resultPath.ts';
import type { Shape } from '../../src/core/shape.ts';
import { operations as runkeeperEvents } from '../../src/runkeeper/events/index.ts';
import { operations as stravaEvents } from '../../src/strava/events/index.ts';
import { type Change, examplesOf, onExamples, type Raw } from './onExamples.ts';

type Times = { created?: string; updated?: string };

/** The vendor's names for the times of a record, from its specification. A record that is not here has neither. */
const TIMES: Record<string, Times> = {
  get_appointment: { updated: 'dateUpdated' },
  get_blog_authors: { updated: 'updatedAt' },
  get_blog_categories: { updated: 'updatedAt' },
  get_blog_posts: { created: 'publishedAt', updated: 'updatedAt' },
  get_business: { updated: 'updatedAt' },
  get_contact: { updated: 'dateUpdated' },
  get_contact_appointments: { created: 'dateAdded', updated: 'dateUpdated' },
  get_contact_notes: { created: 'dateAdded' },
  get_contacts_by_business: { created: 'dateAdded' },
  get_duplicate_contact: { updated: 'dateUpdated' },
  get_messages_by_conversation: { created: 'dateAdded', updated: 'dateUpdated' },
  get_opportunity: { updated: 'updatedAt' },
  get_recurring_task: { updated: 'updatedAt' },
  list_appointment_notes: { created: 'dateAdded' },
  list_blocked_slots: { created: 'dateAdded', updated: 'dateUpdated' },
  list_businesses_by_location: { created: 'createdAt', updated: 'updatedAt' },
  list_calendar_events: { created: 'dateAdded', updated: 'dateUpdated' },
  list_contacts: { created: 'dateAdded', updated: 'dateUpdated' },
  list_document_templates: { created: 'createdAt', updated: 'updatedAt' },
  list_documents: { created: 'createdAt', updated: 'updatedAt' },
  get_invoice: { updated: 'updatedAt' },
  get_order: { updated: 'updatedAt' },
  get_price: { updated: 'updatedAt' },
  get_product: { updated: 'updatedAt' },
  get_subscription: { updated: 'updatedAt' },
  get_transaction: { updated: 'updatedAt' },
  list_custom_fields_by_object_key: { created: 'dateAdded', updated: 'dateUpdated' },
  list_email_campaigns: { created: 'createdAt', updated: 'updatedAt' },
  list_email_templates: { created: 'dateAdded', updated: 'lastUpdated' },
  list_funnels: { created: 'dateAdded', updated: 'updatedAt' },
  list_user_availability_schedules: { created: 'dateAdded', updated: 'dateUpdated' },
  list_coupons: { created: 'createdAt', updated: 'updatedAt' },
  list_estimates: { created: 'createdAt', updated: 'updatedAt' },
  list_invoices: { created: 'createdAt', updated: 'updatedAt' },
  list_orders: { created: 'createdAt', updated: 'updatedAt' },
  list_prices: { created: 'createdAt', updated: 'updatedAt' },
  list_products: { created: 'createdAt', updated: 'updatedAt' },
  list_subscriptions: { created: 'createdAt', updated: 'updatedAt' },
  list_transactions: { created: 'createdAt', updated: 'updatedAt' },
  get_service_booking: { updated: 'dateUpdated' },
  get_social_post: { updated: 'updatedAt' },
  list_media_files: { created: 'createdAt', updated: 'updatedAt' },
  list_message_templates: { created: 'dateAdded' },
  list_phone_numbers: { created: 'dateAdded', updated: 'dateUpdated' },
  get_record: { updated: 'dateUpdated' },
  list_objects: { created: 'dateAdded', updated: 'dateUpdated' },
  list_service_bookings: { created: 'dateAdded', updated: 'dateUpdated' },
  list_social_posts: { created: 'createdAt', updated: 'updatedAt' },
  list_workflows: { created: 'createdAt', updated: 'updatedAt' },
  search_contacts: { created: 'dateAdded', updated: 'dateUpdated' },
  search_conversations: { created: 'dateAdded', updated: 'lastMessageDate' },
  list_lost_reasons: { created: 'createdAt', updated: 'updatedAt' },
  search_opportunities: { created: 'createdAt', updated: 'updatedAt' },
  search_opportunities_advanced: { created: 'createdAt', updated: 'updatedAt' },
  download_strava_route: { updated: 'updated_at' },
  get_strava_athlete: { updated: 'updated_at' },
  get_strava_route: { updated: 'updated_at' },
  list_starred_strava_segments: { created: 'starred_date' },
  list_strava_activity_comments: { created: 'created_at' },
  list_strava_activity_photos: { created: 'uploaded_at' },
  list_strava_routes: { created: 'created_at', updated: 'updated_at' },
  list_strava_segment_efforts: { created: 'start_date' },
  new_strava_activity: { created: 'start_date' },
};

const answered = onExamples();

const poll = (key: string, change: Change, trigger_on: Counted) =>
  answered('trigger', key, change, { trigger_on }) as Promise<{ id: string; revision: string }[]>;

const DAY = 86_400_000;
const EARLY = Date.UTC(2020, 0, 6, 9);
const LATE = EARLY + 40 * DAY;

/** The record at other times, and under another id. */
const at =
  (names: Times, ...moments: Partial<Record<keyof Times, number>>[]) =>
  (record: Raw): Raw[] =>
    Object.values(names).some((name) => name in record)
      ? moments.map((moment, index) => ({
          ...record,
          ...withId(record, index),
          ...Object.fromEntries(
            Object.entries(moment).flatMap(([which, time]) => {
              const name = names[which as keyof Times];
              return name ? [[name, written(time, record[name])]] : [];
            }),
          ),
        }))
      : [];

const withId = (record: Raw, index: number): Raw =>
  Object.fromEntries(
    ['_id', 'unique_id', 'bookingId', 'sid', 'id']
      .filter((key) => key in record)
      .map((key) => [key, `10${index}`]),
  );

/** A moment as the vendor writes it. */
function written(time: number, like: unknown): unknown {
  const text = new Date(time).toISOString();
  if (typeof like === 'number') {
    return time;
  }
  return /^\d{4}-\d{2}-\d{2} /.test(String(like)) ? text.slice(0, 19).replace('T', ' ') : text;
}

const known = Object.entries(TIMES);
const offersChanges = (key: string) =>
  operations.some(
    (one) => one.key === key && one.kind === 'trigger' && 'trigger_on' in one.shape(),
  );

const updated = known.filter(([, times]) => times.updated);
it.each(updated)('%s tells a change by the time that the vendor writes', async (key, times) => {
  const revisionAt = async (time: number) => {
    const [item] = await poll(key, at(times, { created: EARLY, updated: time }), 'updated');
    return Date.parse(item!.revision);
  };
  expect((await revisionAt(LATE)) - (await revisionAt(EARLY))).toBe(LATE - EARLY);
});

const created = known.filter(([, times]) => times.created);
it.each(created)('%s gives the latest new record first', async (key, times) => {
  const records = at(
    times,
    { created: EARLY, updated: LATE },
    { created: LATE, updated: EARLY },
    { created: EARLY - DAY, updated: LATE },
  );
  const ids = (await poll(key, records, 'new')).map(({ id }) => id);
  expect(ids).toHaveLength(3);
  expect(ids.map((id) => id.at(-1))).toEqual(['1', '0', '2']);
});

const listed = updated.filter(([key]) => offersChanges(key));
it.each(listed)('%s gives the latest changed record first', async (key, times) => {
  const records = at(
    times,
    { created: LATE, updated: EARLY },
    { created: EARLY, updated: LATE },
    { created: LATE, updated: EARLY - DAY },
  );
  const ids = (await poll(key, records, 'updated')).map(({ id }) => id);
  expect(ids.map((id) => id.at(-1))).toEqual(['1', '0', '2']);
});

const events = new Set([...stravaEvents, ...runkeeperEvents].map(({ key }) => key));
const timeless = operations.filter(
  ({ key, kind, hidden }) =>
    kind === 'trigger' &&
    !hidden &&
    !TIMES[key]?.updated &&
    !events.has(key) &&
    examplesOf(key, 'trigger').length > 0,
);
it.each(timeless.map(({ key }) => key))('%s tells a change by the record itself', async (key) => {
  for (const { revision } of await poll(key, () => [], 'updated')) {
    if (/^\d{4}-\d{2}-\d{2}T/.test(revision)) {
      throw new Error(
        `${key} tells a change by a time. Add what the vendor calls that time to TIMES in test/catalog/recordTimes.test.ts`,
      );
    }
  }
});

/** Lists that the vendor documents no order for, by what may be on any page of them. */
const EVERYWHERE: Record<string, readonly Counted[]> = {
  find_associations: ['new', 'updated'],
  get_blog_authors: ['new', 'updated'],
  get_blog_categories: ['new', 'updated'],
  get_blog_posts: ['new', 'updated'],
  get_blogs_by_location: ['new', 'updated'],
  get_contacts_by_business: ['new', 'updated'],
  list_appointment_notes: ['new', 'updated'],
  list_businesses_by_location: ['new', 'updated'],
  list_calendar_resources: ['new', 'updated'],
  list_locations: ['new', 'updated'],
  list_lost_reasons: ['new', 'updated'],
  list_coupons: ['new', 'updated'],
  list_estimates: ['new', 'updated'],
  list_invoices: ['new', 'updated'],
  list_orders: ['new', 'updated'],
  list_prices: ['new', 'updated'],
  list_products: ['new', 'updated'],
  list_subscriptions: ['new', 'updated'],
  list_transactions: ['new', 'updated'],
  search_opportunities: ['updated'],
  search_users: ['updated'],
  list_strava_clubs: ['new', 'updated'],
  list_strava_routes: ['new', 'updated'],
};

/** What a poll gives of a vendor whose every page is full and another, for so many pages. */
async function pagesRead(key: string, counted: Counted): Promise<number> {
  let asked = 0;
  const found = await poll(
    key,
    (record) => {
      if (!('id' in record || '_id' in record)) {
        return [];
      }
      asked += 1;
      return [{ ...record, ...withId(record, Math.min(asked, 4)) }];
    },
    counted,
  );
  return found.length;
}

const everywhere = Object.entries(EVERYWHERE).flatMap(([key, kinds]) =>
  kinds.map((counted) => [key, counted] as const),
);
it.each(everywhere)('%s finds what is %s on any page', async (key, counted) => {
  expect(await pagesRead(key, counted)).toBeGreaterThan(1);
});

/** Lists that the vendor itself puts in the order of that time, the latest first. */
const LATEST_FIRST: Record<Counted, readonly string[]> = {
  new: ['get_messages_by_conversation', 'list_contacts', 'list_media_files', 'new_strava_activity'],
  updated: ['get_messages_by_conversation'],
};

it.each([
  ['new', 'created'],
  ['updated', 'updated'],
] as const)(
  'a poll for %s records reads every page where the vendor cannot list them first',
  (change, time) => {
    const sorted = operations.filter(({ kind, words }) => {
      const { news, paging, result } = words as PollWords<Shape>;
      const isLong = kind === 'trigger' && paging !== undefined && isListPath(result);
      return (
        isLong &&
        news?.[time] !== undefined &&
        (news.only ?? change) === change &&
        !news.sort?.[change] &&
        !news.unsorted?.includes(change)
      );
    });
    expect(sorted.map(({ key }) => key).sort()).toEqual(LATEST_FIRST[change]);
  },
);
