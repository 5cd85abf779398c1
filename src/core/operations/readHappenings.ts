import type { Raw } from '../raw.ts';
import { TOLD_MS } from '../reading/changes.ts';
import type { PollPurpose } from '../reading/events.ts';
import { earliestOf, isRefused, type Reach, reachOf, readLatest } from '../reading/latest.ts';
import { type ListPage, type ReadOptions, readRecords } from '../reading/records.ts';
import type { Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { RESERVE_MS } from '../step.ts';
import { hasId, type Memory, type Source, timeAt } from './happeningWords.ts';
import { isCompared } from './when.ts';

/** What was read at once: what may be news, and records of before whose states are not known yet. */
type Once = {
  records: Raw[];
  earlier?: Raw[];
  reach?: Reach;
  unread?: ListPage | undefined;
  isPart?: true;
};

/** Reads what may be news, and what there is where the states of before have to be known. */
export async function readOnce<S extends Shape>(
  step: Step,
  words: Source<S>,
  values: Values<S>,
  shape: Shape,
  { purpose, memory, now }: { purpose: PollPurpose; memory: Memory; now: number },
): Promise<Once> {
  const { latestFirst } = words;
  const list = { shape, resembles: hasId(words) };
  const pages = Number.POSITIVE_INFINITY;
  if (!latestFirst) {
    let isPart = false as boolean;
    const onCut = () => {
      isPart = true;
    };
    const whole = { ...list, pages, whole: true, onCut };
    const records = await readRecords(step, words, values, whole);
    return { records, ...(isPart && { isPart }) };
  }
  // What is due later is listed earlier: the order is the same.
  const timeOf = (record: Raw) => words.when.due?.(record, values) ?? timeAt(record, latestFirst);
  const isRead = memory.reach !== undefined;
  const since = now - TOLD_MS;
  if (!isRead && purpose === 'fill') {
    const enough = (found: readonly Raw[]) => !isCompared(words) && timeOf(found.at(-1)!) <= since;
    const all = { ...list, pages, enough };
    const { records, unread } = await readOn(step, words, values, all);
    const reach = reachOf(records[0] ? timeOf(records[0]) : Number.NaN);
    return { records, reach, ...(isCompared(words) && { unread }) };
  }
  if (memory.reach && purpose === 'fill') {
    const { reach, unread } = memory;
    const until = earliestOf(reach);
    const enough = (found: readonly Raw[]) => !(timeOf(found.at(-1)!) > until);
    const records = await readRecords(step, words, values, { ...list, pages, enough });
    // Another Zap may share the memory: its polls have not found yet what this one has read.
    return { records, reach, unread };
  }
  const start = { at: since, newest: since };
  const latest = await readLatest(step, words, values, { ...list, timeOf }, memory.reach ?? start);
  const { unread: from = isRead || !isCompared(words) ? undefined : 0 } = memory;
  if (from === undefined || !isRead || step.remaining() < RESERVE_MS.shaping) {
    return { ...latest, unread: from };
  }
  const { records: earlier, unread } = await readOn(step, words, values, { ...list, from });
  return { ...latest, earlier, unread };
}

/** Records of before from a place on, and where those are that there was no time for. */
async function readOn<S extends Shape>(
  step: Step,
  words: Source<S>,
  values: Values<S>,
  options: Pick<ReadOptions, 'shape' | 'resembles' | 'pages' | 'from' | 'enough'>,
): Promise<{ records: Raw[]; unread: ListPage | undefined }> {
  let unread: ListPage | undefined;
  const onCut = (_last?: ListPage, next?: ListPage) => {
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
