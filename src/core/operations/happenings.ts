import { DAY_MS, readMoment } from '../dates.ts';
import { getPath } from '../dottedPaths.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Raw } from '../raw.ts';
import {
  type ChangeMemory,
  compared,
  departed,
  learned,
  limited,
  missed,
  newMemory,
  type Occurrence,
  type Sighting,
  type State,
  TOLD_MS,
} from '../reading/changes.ts';
import { downTo, isRefused, type Reach, reachOf, readLatest } from '../reading/latest.ts';
import { inputMemoryKey, type Recall, recall, remember } from '../reading/memory.ts';
import { packed, unpacked } from '../reading/packed.ts';
import {
  orNothing,
  type Place,
  type ReadOptions,
  type RecordWords,
  readRecords,
} from '../reading/records.ts';
import type { ResultPath } from '../reading/resultPath.ts';
import type { Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { RESERVE_MS } from '../step.ts';
import { SAMPLES } from './poll.ts';
import { differencesOf, isCompared, isWanted, stateOf, type When } from './when.ts';
import type { ResultWords, Words } from './words.ts';
import { comingRound } from './yearly.ts';

/**
 * What has happened to the records of a list, by the name that people look for. The result gets the
 * record and, under `happened`, what the event adds: `what` (the key or the item), `before`, `after`, `at`
 * and `since`; an output takes them from there (`from: ['happened.before']`).
 */
export type HappeningWords<S extends Shape> = Words<S> &
  ResultWords<S> &
  RecordWords & {
    /** What starts the Zap: "Triggers when …." */
    description: string;
    /** What of a record is the event. */
    when: When<S>;
    /** Key of the id in the vendor's record; `id` by default. */
    idKey?: string;
    /** Key of the creation time in the vendor's record. Without it, `appears` compares the whole list with what was there before. */
    created?: string;
    /** Key of the time of a record's last change. */
    changed?: string;
    /** Key of the time by which the vendor lists the records, the latest first. Without it, each poll reads the whole list. */
    latestFirst?: string;
    /** Asks for a record that is listed no more, whose id is `{id}`, so that one that has moved is not taken for gone. */
    asks?: Asks;
    /** Request values with which the vendor lists records by their ids. Pure. */
    byIds?(ids: readonly string[]): Raw;
    /** Keeps the records that the user wants. Pure. */
    keeps?(record: Raw, values: Values<S>): boolean;
    /** The vendor's own notices of the event. */
    bells: readonly string[];
  };

/** How a record is asked for that is listed no more. */
export type Asks = Pick<Endpoint, 'route'> & {
  /** Where the record is in the vendor's answer. */
  result: ResultPath;
  /** Whether the vendor says of the record that it is gone. A record that it does not know is. Pure. */
  isGone(record: Raw): boolean;
};

/** Why a list is read: for a poll, to fill Zapier's list of seen events, or for the editor. */
export type Purpose = 'poll' | 'fill' | 'sample';

/** What polls remember of a list. */
type Memory = ChangeMemory & {
  /** How far a list was read whose latest records come first. */
  reach?: Reach;
  /** Where the records of before are that there was no time to look at. */
  unread?: Place;
  /** The last poll had no time for the whole list. */
  isPart?: true;
  hadRecords: boolean;
  emptySince?: number;
};

/** An empty list after one with records is an answer that failed, unless it stays empty for so long. */
const BELIEVED_MS = 10 * 60_000;

/** An event and its record. */
export type Found = Occurrence & { record: Raw };

const isoOf = (time: number | undefined) => (time ? new Date(time).toISOString() : null);

/** The record of an event, with what the event adds. */
export const shownIn = ({ record, what, before, after, at, since }: Found): Raw => ({
  ...record,
  happened: { what, before, after, at: isoOf(at), since: isoOf(since) },
});

const newestFirst = (found: readonly Found[]) => [...found].sort((a, b) => b.at - a.at);

type Source<S extends Shape> = HappeningWords<S> & Endpoint;

/** What has happened, the latest first. A poll that cannot reach its memory gives nothing: the next one finds the same. */
export async function happenings<S extends Shape>(
  step: Step,
  words: Source<S>,
  values: Values<S>,
  shape: Shape,
  purpose: Purpose,
): Promise<Found[]> {
  const now = Date.now();
  if (purpose === 'sample') {
    const records = await readRecords(step, words, values, { shape });
    const found = words.when.yearly
      ? sampleDays(words, values, records, now)
      : foundIn(words, values, records, sampleMemory(words, values, records), now);
    return newestFirst(found).slice(0, SAMPLES);
  }
  const key = inputMemoryKey(step, words.key);
  const recalled = await recall(step, key);
  if (recalled.reach === 'failed' && purpose === 'poll') {
    return [];
  }
  const kept = recalled.reach === 'known' ? (unpacked(recalled.value) as Memory) : undefined;
  const memory: Memory = kept ?? { ...newMemory(now), hadRecords: false };
  const read = await readOnce(step, words, values, shape, { purpose, memory, now });
  const { records, earlier = [], ...reading } = read;
  const { emptySince = now } = memory;
  const isDoubtful = records.length === 0 && memory.hadRecords && now - emptySince < BELIEVED_MS;
  if (isDoubtful) {
    await remember(step, key, packed({ ...memory, emptySince }), recalled);
    return purpose === 'fill' ? known(memory) : [];
  }
  const { emptySince: _, unread: _u, reach: _r, isPart, ...before } = memory;
  const sighted = (of: readonly Raw[]) =>
    of.map((record) => {
      const sighting = sightingOf(words, values, record);
      // In a list that is read whole, what was not there before is new.
      const isWhole = !words.created && !words.latestFirst && kept && !isPart;
      return isWhole ? { ...sighting, created: now } : sighting;
    });
  const changes = isCompared(words)
    ? learned(
        compared(before, sighted(records), differencesOf(words.when, values), now),
        sighted(earlier),
      )
    : before;
  const isWhole = !words.latestFirst && !reading.isPart;
  const departures = isWhole ? await withDepartures(step, words, changes, records, now) : changes;
  const next = { ...departures, ...reading, hadRecords: records.length > 0 };
  const isTurnedOn = !kept && purpose === 'fill';
  await keep(step, key, isTurnedOn ? { ...next, from: next.on } : next, recalled);
  const until = untilOf(memory, purpose);
  const found = words.when.yearly
    ? await foundByDay(step, words, values, shape, { ...next, records, now })
    : foundIn(words, values, records, { ...next, until }, now);
  // A Zap that is turned on has to know of what is told again although its record is not read again.
  const told = purpose === 'fill' ? known(next) : [];
  return newestFirst([...new Map([...told, ...found].map((one) => [keyOf(one), one])).values()]);
}

/** Most records that are remembered where Zapier's cache does not take more. */
const FEWER = [10_000, 3000, 1000];

async function keep(step: Step, key: string, memory: Memory, recalled: Recall): Promise<void> {
  const isKept = await remember(step, key, packed(memory), recalled);
  for (const most of isKept || recalled.reach === 'failed' ? [] : FEWER) {
    if (await remember(step, key, packed({ ...memory, ...limited(memory, most) }), recalled)) {
      return;
    }
  }
}

/** Most records that one poll asks for because they are listed no more; the others wait for the next polls. */
const MOST_ASKED = 10;

/** Looks for the records that a whole list no longer holds. */
async function withDepartures<S extends Shape>(
  step: Step,
  { when: { disappears }, asks, idKey, docs, scopes, version = '' }: Source<S>,
  memory: ChangeMemory,
  records: readonly Raw[],
  now: number,
): Promise<ChangeMemory> {
  if (!disappears) {
    return memory;
  }
  const present = new Set(records.map((record) => idOf(record, idKey)));
  const isListed = ([moment = '']: State) => now - Date.parse(moment) < disappears.days * DAY_MS;
  const { memory: noted, gone } = missed(memory, present, isListed, now);
  const looked: { id: string; record: Raw | undefined }[] = [];
  for (const id of gone.slice(0, MOST_ASKED)) {
    const state = { id, [disappears.moment]: noted.seen[id]?.state[0] };
    const [last] = asks
      ? await orNothing(() =>
          readRecords(
            step,
            { docs, scopes, ...(version && { version }), ...asks },
            { id },
            { shape: {} },
          ),
        )
      : [];
    looked.push({ id, record: last && !asks!.isGone(last) ? undefined : { ...state, ...last } });
  }
  return departed(noted, looked, now);
}

/** The records whose day has come round: those that were read, and others by their ids. */
async function foundByDay<S extends Shape>(
  step: Step,
  words: Source<S>,
  values: Values<S>,
  shape: Shape,
  { records, now, ...memory }: Memory & { records: readonly Raw[]; now: number },
): Promise<Found[]> {
  const { when, byIds, idKey, keeps = () => true } = words;
  const zone = (await step.service.zoneOf?.(step)) ?? step.accountZone;
  const days = comingRound(memory, when.yearly!, values, { zone, now });
  const known = new Map(records.map((record) => [idOf(record, idKey), record]));
  const others = [...new Set(days.map(({ id }) => id))].filter((id) => !known.has(id));
  for (let start = 0; byIds && start < others.length; start += IDS_AT_ONCE) {
    const extra = byIds(others.slice(start, start + IDS_AT_ONCE));
    for (const record of await readRecords(step, words, values, { shape, extra })) {
      known.set(idOf(record, idKey), record);
    }
  }
  return days.flatMap((one) => {
    const record = known.get(one.id);
    return record && keeps(record, values) ? [{ ...one, record }] : [];
  });
}

/** Most ids in one request. */
const IDS_AT_ONCE = 100;

const keyOf = ({ id, revision }: Occurrence) => `${id} ${revision}`;

const known = ({ told }: ChangeMemory): Found[] =>
  told.map((one) => ({ ...one, record: one.record ?? {} }));

const untilOf = ({ reach }: Memory, purpose: Purpose) =>
  reach && purpose === 'poll' ? Math.min(downTo(reach), reach.rest?.until ?? downTo(reach)) : 0;

const timeAt = (record: Raw, key: string | undefined): number =>
  key === undefined ? Number.NaN : Date.parse(readMoment(getPath(record, key)) ?? '');

const idOf = (record: Raw, key = 'id') => String(getPath(record, key));

function sightingOf<S extends Shape>(
  { when, idKey, created, changed }: Source<S>,
  values: Values<S>,
  record: Raw,
): Sighting {
  const at = timeAt(record, when.at);
  return {
    id: idOf(record, idKey),
    state: stateOf(when, record, values),
    created: timeAt(record, created),
    changed: timeAt(record, changed),
    ...(at && { at }),
  };
}

/** What the memory would hold if all that the records show had only just happened. */
function sampleMemory<S extends Shape>(
  words: Source<S>,
  values: Values<S>,
  records: readonly Raw[],
): ChangeMemory & { until: number } {
  const first: ChangeMemory = { born: 0, on: 0, from: 0, seen: {}, told: [] };
  const { when } = words;
  const differences = differencesOf(when.at ? when : { ...when, ofNew: true }, values);
  const sighted = records.map((record) => sightingOf(words, values, record));
  const told = compared(first, sighted, differences, Date.now()).told;
  return { ...first, told, until: Number.NEGATIVE_INFINITY };
}

/** Records with a day, as if it were this year's. */
function sampleDays<S extends Shape>(
  { when, idKey, keeps = () => true }: Source<S>,
  values: Values<S>,
  records: readonly Raw[],
  now: number,
): Found[] {
  const year = new Date(now).getUTCFullYear();
  return records.flatMap((record) => {
    const [day = ''] = stateOf(when, record, values);
    const after = `${year}${day.slice(4, 10)}`;
    const one = { what: '', before: day.slice(0, 10), after, at: now, noticed: now, record };
    return day && keeps(record, values)
      ? [{ id: idOf(record, idKey), revision: after, ...one }]
      : [];
  });
}

/** The events of records that a poll has read. */
function foundIn<S extends Shape>(
  words: Source<S>,
  values: Values<S>,
  records: readonly Raw[],
  { told, from, until }: ChangeMemory & { until: number },
  now: number,
): Found[] {
  const { when, keeps, idKey, created, changed, latestFirst } = words;
  const wanted = keeps ? records.filter((record) => keeps(record, values)) : records;
  if (isCompared(words)) {
    const byId = new Map(wanted.map((record) => [idOf(record, idKey), record]));
    return told.flatMap((one) => {
      const record = one.record ?? byId.get(one.id);
      return record && isWanted(when, one, values) ? [{ ...one, record }] : [];
    });
  }
  const earliest = Math.max(from, until === Number.NEGATIVE_INFINITY ? until : now - TOLD_MS);
  return wanted.flatMap((record) => {
    const due = when.due?.(record, values) ?? Number.NaN;
    const at = when.due ? due : timeAt(record, created);
    const latest = when.due ? Math.max(due, timeAt(record, changed) || 0) : at;
    const isRead = !latestFirst || when.due || timeAt(record, latestFirst) > until;
    const revision = when.due ? isoOf(due) : 'new';
    return latest > earliest && isRead && !(due > now)
      ? [
          {
            id: idOf(record, idKey),
            revision: revision!,
            at,
            what: '',
            before: null,
            after: null,
            noticed: now,
            record,
          },
        ]
      : [];
  });
}

/** What was read at once: what may be news, and records of before whose states are not known yet. */
type Once = {
  records: Raw[];
  earlier?: Raw[];
  reach?: Reach;
  unread?: Place | undefined;
  isPart?: true;
};

/** Reads what may be news, and what there is where the states of before have to be known. */
async function readOnce<S extends Shape>(
  step: Step,
  words: Source<S>,
  values: Values<S>,
  shape: Shape,
  { purpose, memory, now }: { purpose: Purpose; memory: Memory; now: number },
): Promise<Once> {
  const { latestFirst } = words;
  const pages = Number.POSITIVE_INFINITY;
  if (!latestFirst) {
    let isPart = false as boolean;
    const onCut = () => {
      isPart = true;
    };
    const records = await readRecords(step, words, values, { shape, pages, whole: true, onCut });
    return { records, ...(isPart && { isPart }) };
  }
  // What is due later is listed earlier: the order is the same.
  const timeOf = (record: Raw) => words.when.due?.(record, values) ?? timeAt(record, latestFirst);
  const isRead = memory.reach !== undefined;
  if (!isRead && purpose === 'fill' && isCompared(words)) {
    const { records, unread } = await readOn(step, words, values, { shape, pages });
    return { records, reach: reachOf(records[0] ? timeOf(records[0]) : Number.NaN), unread };
  }
  const start = { at: now - TOLD_MS, newest: now - TOLD_MS };
  const latest = await readLatest(step, words, values, { shape, timeOf }, memory.reach ?? start);
  const { unread: from = isRead || !isCompared(words) ? undefined : 0 } = memory;
  if (from === undefined || !isRead || step.remaining() < RESERVE_MS.shaping) {
    return { ...latest, unread: from };
  }
  const { records: earlier, unread } = await readOn(step, words, values, { shape, from });
  return { ...latest, earlier, unread };
}

/** Records of before from a place on, and where those are that there was no time for. */
async function readOn<S extends Shape>(
  step: Step,
  words: Source<S>,
  values: Values<S>,
  options: Pick<ReadOptions, 'shape' | 'pages' | 'from'>,
): Promise<{ records: Raw[]; unread: Place | undefined }> {
  let unread: Place | undefined;
  const onCut = (_last?: Place, next?: Place) => {
    unread = next;
  };
  try {
    const records = await readRecords(step, words, values, { ...options, onCut });
    return { records, unread };
  } catch (error) {
    // The place is a cursor that the vendor no longer takes.
    if (options.from && isRefused(error)) {
      return { records: [], unread: 0 };
    }
    throw error;
  }
}
