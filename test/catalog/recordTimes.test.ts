import nock from 'nock';
import { operations } from '../../src/catalog.ts';
import { parseJson } from '../../src/core/http/json.ts';
import type { Change } from '../../src/core/operations/news.ts';
import { forgetReferences } from '../../src/core/reading/reference.ts';
import { forgetLocationTokens } from '../../src/highlevel/locationToken.ts';
import { operations as runkeeperEvents } from '../../src/runkeeper/events/index.ts';
import { operations as stravaEvents } from '../../src/strava/events/index.ts';
import { testZapier } from '../appHandler.ts';
import { skipBackoff } from '../clock.ts';
import { CONNECTIONS, type Exchange, HOSTS } from '../examples/example.ts';
import { examples } from '../examples/index.ts';
import { offline } from '../offline.ts';

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
  list_appointment_notes: { created: 'dateAdded' },
  list_blocked_slots: { created: 'dateAdded', updated: 'dateUpdated' },
  list_businesses_by_location: { created: 'createdAt', updated: 'updatedAt' },
  list_calendar_events: { created: 'dateAdded', updated: 'dateUpdated' },
  list_contacts: { created: 'dateAdded', updated: 'dateUpdated' },
  list_workflows: { created: 'createdAt', updated: 'updatedAt' },
  search_contacts: { created: 'dateAdded', updated: 'dateUpdated' },
  search_conversations: { created: 'dateAdded', updated: 'lastMessageDate' },
  search_opportunities: { created: 'createdAt', updated: 'updatedAt' },
  download_strava_route: { updated: 'updated_at' },
  get_strava_athlete: { updated: 'updated_at' },
  get_strava_route: { updated: 'updated_at' },
  list_starred_strava_segments: { created: 'starred_date' },
  list_strava_activity_comments: { created: 'created_at' },
  list_strava_routes: { created: 'created_at', updated: 'updated_at' },
  list_strava_segment_efforts: { created: 'start_date' },
  new_strava_activity: { created: 'start_date' },
};

const zapier = testZapier();
offline();
beforeEach(skipBackoff);
afterEach(() => {
  jest.restoreAllMocks();
  forgetReferences();
  forgetLocationTokens();
});

type Raw = Record<string, unknown>;

const DAY = 86_400_000;
const EARLY = Date.UTC(2020, 0, 6, 9);
const LATE = EARLY + 40 * DAY;

const examplesOf = (key: string) =>
  examples.filter(({ operation, kind = 'trigger' }) => operation === key && kind === 'trigger');

/** Polls a trigger whose vendor answers its example, with other records in it. */
async function poll(key: string, change: (record: Raw) => Raw[], trigger_on: Change) {
  const fitting = examplesOf(key);
  const example = fitting.find(({ environment, meta }) => !environment && !meta) ?? fitting[0]!;
  const { service } = operations.find((operation) => operation.key === key)!;
  const environment = example.environment ?? service.environments[0]!;
  for (const exchange of example.exchanges) {
    answer(environment, exchange, change);
  }
  return zapier.run<{ id: string; revision: string }[]>(
    `triggers.${key}.operation.perform`,
    { label: '', authData: { ...CONNECTIONS[environment]! } },
    { ...example.input, trigger_on },
  );
}

function answer(environment: string, exchange: Exchange, change: (record: Raw) => Raw[]) {
  const [method = '', path = ''] = exchange.request.split(' ');
  const { origin, pathname } = new URL(HOSTS[environment]! + path);
  nock(origin)
    .intercept(pathname, method)
    .query(true)
    .reply(exchange.status ?? 200, replaced(parsed(exchange.answer), change) as nock.Body)
    .persist();
}

const parsed = (answer: unknown) =>
  typeof answer === 'string' && /^[[{]/.test(answer) ? parseJson(answer) : answer;

/** An answer in which every record that has `TIMES` is changed, and a list of them becomes a list of the changed ones. */
function replaced(value: unknown, change: (record: Raw) => Raw[]): unknown {
  if (Array.isArray(value)) {
    const [first] = value;
    const records = isRaw(first) ? change(first) : [];
    return records.length > 0 ? records : value.map((one) => replaced(one, change));
  }
  if (!isRaw(value) || Buffer.isBuffer(value)) {
    return value;
  }
  const [record] = change(value);
  return (
    record ??
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaced(inner, change)]))
  );
}

const isRaw = (value: unknown): value is Raw => value !== null && typeof value === 'object';

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

const withId = (record: Raw, index: number): Raw => {
  const key = '_id' in record ? '_id' : 'id';
  return key in record ? { [key]: `10${index}` } : {};
};

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
    nock.cleanAll();
    forgetReferences();
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
    examplesOf(key).length > 0,
);
it.each(timeless.map(({ key }) => key))('%s tells a change by the record itself', async (key) => {
  for (const { revision } of await poll(key, () => [], 'updated')) {
    expect(revision).not.toMatch(/^\d{4}-\d{2}-\d{2}T/);
  }
});
