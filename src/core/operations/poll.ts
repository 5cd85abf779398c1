import type { Bundle, ZObject } from 'zapier-platform-core';
import { LostAnswer, noAnswer } from '../http/attempts.ts';
import type { Endpoint } from '../http/endpoint.ts';
import { fillNames } from '../output/gaps.ts';
import { resembles, schemaOf } from '../output/output.ts';
import type { Raw } from '../raw.ts';
import { doubtEmpty, type Fullness } from '../reading/emptyLists.ts';
import { type Reach, reachOf, readLatest } from '../reading/latest.ts';
import { inputMemoryKey, type Recall, recall, remember } from '../reading/memory.ts';
import { has, type RecordWords, readRecords } from '../reading/records.ts';
import { isListPath } from '../reading/resultPath.ts';
import { notKept, recallSurely } from '../reading/unsure.ts';
import type { Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { isLeftOut, type LeftOut, leftOut } from './leftOut.ts';
import {
  type Change,
  countedChange,
  type News,
  newestFirst,
  revisionOf,
  timeKey,
  withoutIgnored,
} from './news.ts';
import { toResults, zoneFor } from './results.ts';
import { noStates, revised, type States } from './revisions.ts';
import type { ResultWords, Words } from './words.ts';

/** What the records of a trigger say of themselves. */
export type PollWords<S extends Shape> = Words<S> &
  ResultWords<S> &
  RecordWords & {
    /** What counts as news. */
    news?: News<S>;
    /** Most pages read in one run, where the vendor's budget of requests is small. By default, events are made from one page, and Zapier's list of seen records is filled with all. */
    mostPages?: number;
    /** Keeps the records that the user wants. Pure. */
    filter?(record: Raw, values: Values<S>): boolean;
    /** Loads the rest of a record. Zapier calls it later, and only for records that trigger. */
    hydrate?(z: ZObject, bundle: Bundle): Promise<Raw>;
  };

/** Records that a poll in the editor shows: https://docs.zapier.com/platform/build/sample-data */
export const SAMPLES = 3;

/** Records that are shown in full when Zapier only fills its list of seen ones. */
export const SHOWN_OF_FILL = 100;

/** What polls remember. It is lost after seven days without one; a poll then reads one page. */
type PollMemory = LeftOut & {
  /** How far a list was read whose latest records come first. */
  reach?: Reach;
  /** What the records were that have no time of change. */
  states?: States;
};

/**
 * The records of a list or the one of a single record as Zapier is given them, the latest first. A poll
 * reads down to where the last one read, so that nothing is lost that is on further pages by now.
 * @throws Unsure where the memory cannot be reached, since what is old is not known, or cannot note a change: a
 * change back would look as if there had been none
 */
export async function recordResults<S extends Shape>(
  step: Step,
  words: PollWords<S> & Endpoint & { key: string },
  values: Values<S>,
  shape: Shape,
): Promise<Raw[]> {
  const { news = {}, filter } = words;
  const { meta } = step.bundle;
  const change = countedChange(news, values, isListPath(words.result));
  const key = inputMemoryKey(step, words.key);
  const needsMemory = !meta?.isLoadingSample && isRemembered(words, change);
  const recalled: Recall = meta?.isLoadingSample
    ? { reach: 'empty' }
    : await (needsMemory ? recallSurely : recall)(step, key);
  const known = recalled.reach === 'known' ? (recalled.value as PollMemory & Fullness) : undefined;
  const memory: PollMemory = known ?? {};

  const { records, ...reading } = await readNews(step, words, values, shape, { change, memory });
  await doubtEmpty(step, records, known, { key, recalled, now: Date.now() });
  const wanted = filter ? records.filter((record) => filter(record, values)) : records;
  const shown = meta?.isLoadingSample ? wanted.slice(0, SAMPLES) : wanted;
  // Names come after the revisions: a record has not changed because somebody was renamed.
  const made = await toResults(step, words, shown, values, { named: false });
  const results = made.filter(has('id'));
  if (made.length > 0 && results.length === 0) {
    throw noAnswer(step.service.name, new LostAnswer('unreadable'));
  }
  const told = shown.filter((_, index) => has('id')(made[index]!));
  const { revisions, states } = revisionsOf(words, { records: told, results, change, memory });
  if (!meta?.isPopulatingDedupe) {
    await fillNames(step, words.output, results);
  }
  if (!meta?.isLoadingSample) {
    const hadRecords = records.length > 0;
    const now = { hadRecords, ...reading, ...(states && { states }) };
    const isKept = await remember(step, key, now, recalled);
    if (!isKept && needsMemory && (memory.states || meta?.isPopulatingDedupe)) {
      throw notKept();
    }
  }
  const keyed = results.map((result, index) => withKeys(step, words, result, revisions[index]!));
  // Where changes show by the content alone, the time is that of the creation.
  const isOld = (result: Raw) =>
    isLeftOut({ id: String(result.id), time: timeIn(result, news, change) }, reading) &&
    !states?.of[String(result.id)]?.past;
  const sorted = newestFirst(onceEach(keyed), news, change);
  return meta?.isPopulatingDedupe
    ? sorted.map(keysOnly)
    : sorted.filter((result) => !isOld(result));
}

/** Pages that overlap, and windows of time, may hold a record twice. */
const onceEach = (results: readonly Raw[]): Raw[] => [
  ...new Map(results.map((result) => [`${result.id} ${result.revision}`, result])).values(),
];

/** Whether the vendor lists the records that count first, by a time that it writes. */
const isLatestFirst = <S extends Shape>(
  { news = {}, ...words }: PollWords<S> & Endpoint,
  change: Change,
) =>
  isListPath(words.result) &&
  words.paging !== undefined &&
  !words.windows &&
  !news.unsorted?.includes(change) &&
  timeKey(news, change) !== undefined;

/** Whether changes show by the content alone. */
const isByContent = <S extends Shape>({ news = {} }: PollWords<S>, change: Change) =>
  change === 'updated' && !news.updated;

/** Whether every poll reads the whole list: its requests are of windows of time, or news may be on any page. */
const isReadWhole = <S extends Shape>(
  { news = {}, ...words }: PollWords<S> & Endpoint,
  change: Change,
) =>
  isListPath(words.result) &&
  (words.windows !== undefined || news.unsorted?.includes(change) === true);

const isRemembered = <S extends Shape>(words: PollWords<S> & Endpoint, change: Change) =>
  isLatestFirst(words, change) || isReadWhole(words, change) || isByContent(words, change);

const timeIn = <S extends Shape>(result: Raw, news: News<S>, change: Change): number =>
  Date.parse(String(result[timeKey(news, change) ?? '']));

/** Reads what may be news: a few records for the editor, all there are to fill Zapier's list of seen ones or where news may be anywhere, else the latest. */
async function readNews<S extends Shape>(
  step: Step,
  words: PollWords<S> & Endpoint,
  values: Values<S>,
  shape: Shape,
  { change, memory }: { change: Change; memory: PollMemory },
): Promise<{ records: Raw[] } & PollMemory> {
  const { news = {}, filter, mostPages: pages } = words;
  const { meta } = step.bundle;
  const extra = {
    ...news.sort?.[change],
    ...(!meta?.isLoadingSample && news.recent?.(values, Date.now())),
  };
  const options = { shape, extra, resembles: resembles(words.output) };
  if (meta?.isLoadingSample) {
    // A filter may take the newest few away: it gets a whole page to choose from.
    const size = filter ? undefined : SAMPLES;
    return { records: await readRecords(step, words, values, { ...options, size }) };
  }
  const isSorted = isLatestFirst(words, change);
  const isWhole = isReadWhole(words, change);
  const zone = isSorted || isWhole ? await zoneFor(step, words) : step.accountZone;
  const keyOf = (raw: Raw) => {
    const { derive, output } = words;
    const full = derive ? derive(raw, values, zone, step.context) : raw;
    const result = schemaOf(output).parse(full) as Raw;
    return { id: String(result.id), time: timeIn(result, news, change) };
  };
  const timeOf = (raw: Raw) => keyOf(raw).time;
  const latestOf = ([first]: readonly Raw[]) => (first ? timeOf(first) : Number.NaN);
  const isFill = meta?.isPopulatingDedupe === true;
  const { oldUpTo, old, edge } = memory;
  const before: LeftOut = { oldUpTo, old, edge };
  if (isFill || isWhole) {
    let isCut = false as boolean;
    const records = await readRecords(step, words, values, {
      ...options,
      pages: pages ?? Number.POSITIVE_INFINITY,
      whole: isFill && pages === undefined,
      onCut: () => {
        isCut = true;
      },
    });
    const leavesOut = isFill && isCut && (isSorted || isWhole);
    return {
      records,
      // Another Zap may share the memory: its polls have not found yet what this fill has read.
      ...(isSorted && { reach: memory.reach ?? reachOf(latestOf(records)) }),
      ...(leavesOut || edge
        ? leftOut({ records: records.map(keyOf), isFill, isCut, isSorted }, before)
        : before),
    };
  }
  if (!isSorted) {
    return { records: await readRecords(step, words, values, options) };
  }
  if (!memory.reach) {
    const records = await readRecords(step, words, values, options);
    return { records, reach: reachOf(latestOf(records)), ...before };
  }
  const latest = await readLatest(step, words, values, { ...options, pages, timeOf }, memory.reach);
  return { ...latest, ...before };
}

/** What tells two states of each record apart, and what to remember of them. */
function revisionsOf<S extends Shape>(
  words: PollWords<S>,
  {
    records,
    results,
    change,
    memory,
  }: { records: readonly Raw[]; results: readonly Raw[]; change: Change; memory: PollMemory },
): { revisions: readonly string[]; states?: States } {
  const { news = {} } = words;
  if (!isByContent(words, change)) {
    return { revisions: results.map((result) => revisionOf(result, news, change)) };
  }
  const counted = results.map((result, index) => ({
    id: String(result.id),
    sent: records[index],
    result: withoutIgnored(result, news),
  }));
  return revised(counted, memory.states ?? noStates(Date.now()));
}

/** To fill Zapier's list of seen records only the two keys count; thousands of whole records would be more than an answer may hold. */
const keysOnly = (result: Raw, index: number) =>
  index < SHOWN_OF_FILL ? result : { id: result.id, revision: result.revision };

/** Adds the two values that Zapier tells records apart by, and the pointer to the rest of the record. */
const withKeys = <S extends Shape>(
  step: Step,
  words: PollWords<S>,
  result: Raw,
  revision: string,
): Raw => ({
  ...result,
  id: String(result.id),
  revision,
  ...restOf(step, words, { id: result.id, revision }),
});

/** The pointer to the rest of a record, which Zapier loads for those that start a Zap. */
export const restOf = <S extends Shape>(
  { z, bundle }: Step,
  { hydrate }: PollWords<S>,
  key: { id: unknown; revision: unknown },
) => hydrate && { $HOIST$: z.dehydrate(hydrate, { ...bundle.inputData, ...key }) };
