import type { Raw } from '../raw.ts';
import {
  type ChangeMemory,
  compared,
  learned,
  limited,
  newMemory,
  type Occurrence,
  type Sighting,
  shortKey,
  TOLD_MS,
} from '../reading/changes.ts';
import { doubtEmpty } from '../reading/emptyLists.ts';
import type { PollPurpose } from '../reading/events.ts';
import { earliestOf } from '../reading/latest.ts';
import { inputMemoryKey, type Recall, remember } from '../reading/memory.ts';
import { packed, unpacked } from '../reading/packed.ts';
import { readRecords } from '../reading/records.ts';
import { notKept, recallSurely } from '../reading/unsure.ts';
import type { Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { withDepartures } from './departures.ts';
import { foundByDay } from './foundByDay.ts';
import { type Found, hasId, idOf, type Memory, type Source, timeAt } from './happeningWords.ts';
import { SAMPLES } from './poll.ts';
import { readOnce } from './readHappenings.ts';
import { differencesOf, isCompared, isWanted, stateOf } from './when.ts';

const isoOf = (time: number | undefined) => (time ? new Date(time).toISOString() : null);

/** The record of an event, with what the event adds. */
export const shownIn = ({ record, what, before, after, at, since }: Found): Raw => ({
  ...record,
  happened: { what, before, after, at: isoOf(at), since: isoOf(since) },
});

const newestFirst = (found: readonly Found[]) => [...found].sort((a, b) => b.at - a.at);

/**
 * What has happened, the latest first.
 * @throws Unsure where the memory cannot be reached, or cannot note what has changed
 */
export async function happenings<S extends Shape>(
  step: Step,
  words: Source<S>,
  values: Values<S>,
  shape: Shape,
  purpose: PollPurpose,
): Promise<Found[]> {
  const now = Date.now();
  if (purpose === 'sample') {
    const records = await readRecords(step, words, values, { shape, resembles: hasId(words) });
    const found = words.when.yearly
      ? sampleDays(words, values, records, now)
      : foundIn(words, values, records, sampleMemory(words, values, records), now);
    return newestFirst(found).slice(0, SAMPLES);
  }
  const key = inputMemoryKey(step, words.key);
  const recalled = await recallSurely(step, key);
  const kept = recalled.reach === 'known' ? (unpacked(recalled.value) as Memory) : undefined;
  const memory: Memory = kept ?? { ...newMemory(now), hadRecords: false };
  const read = await readOnce(step, words, values, shape, { purpose, memory, now });
  const { records, earlier = [], ...reading } = read;
  await doubtEmpty(step, records, memory, { key, recalled, now, keep: packed });
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
  const isKept = await keep(step, key, isTurnedOn ? { ...next, from: next.on } : next, recalled);
  if (!isKept && (purpose === 'fill' || (kept && isCompared(words)))) {
    throw notKept();
  }
  const until = memory.reach ? earliestOf(memory.reach) : 0;
  const found = words.when.yearly
    ? await foundByDay(step, words, values, shape, { ...next, records, now })
    : foundIn(words, values, records, { ...next, until }, now);
  // A Zap that is turned on has to know of what is told again although its record is not read again.
  const told = purpose === 'fill' ? known(next) : [];
  return newestFirst([...new Map([...told, ...found].map((one) => [keyOf(one), one])).values()]);
}

/** Most records that are remembered where Zapier's cache does not take more. */
const FEWER = [10_000, 3000, 1000];

/** Keeps the memory, or as much of it as Zapier's cache takes. Says whether it is kept. */
async function keep(step: Step, key: string, memory: Memory, recalled: Recall): Promise<boolean> {
  const isKept = await remember(step, key, packed(memory), recalled);
  for (const most of isKept ? [] : FEWER) {
    if (await remember(step, key, packed({ ...memory, ...limited(memory, most) }), recalled)) {
      return true;
    }
  }
  return isKept;
}

const keyOf = ({ id, revision }: Occurrence) => `${id} ${revision}`;

const known = ({ told }: ChangeMemory): Found[] =>
  told.map((one) => ({ ...one, record: one.record ?? {} }));

function sightingOf<S extends Shape>(
  { when, idKey, created, changed }: Source<S>,
  values: Values<S>,
  record: Raw,
): Sighting {
  const at = timeAt(record, when.at);
  const id = idOf(record, idKey);
  // What is not read again has to be asked for by its id.
  const isAskedFor = when.yearly ?? when.disappears;
  return {
    id,
    key: isAskedFor ? id : shortKey(id),
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
  const now = Date.now();
  const sighted = records.map((record) => {
    const sighting = sightingOf(words, values, record);
    return { ...sighting, created: sighting.created || now };
  });
  const told = compared(first, sighted, differences, now).told;
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
  // Polls may have failed for days. A list that is read whole shows Zapier the same records each time.
  const since = Math.min(now - TOLD_MS, until || now);
  const earliest = latestFirst ? Math.max(from, since) : from;
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
