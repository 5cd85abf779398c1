import type { Bell } from '../../bells/bell.ts';
import { fingerprint } from '../fingerprint.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Raw } from '../raw.ts';
import { type EventRecord, type EventWords, readEvents } from '../reading/events.ts';
import { recallSurely, rememberSurely } from '../reading/unsure.ts';
import type { Step } from '../service.ts';
import type { Shape, Values } from '../shape.ts';
import { zapMemoryKey } from './bell.ts';
import { recordOf } from './bellRecord.ts';
import { instantKey } from './instant.ts';
import type { InstantRead, InstantWords } from './instantWords.ts';
import type { PollWords } from './poll.ts';

/** Words of a trigger that bells start. */
type Instant<S extends Shape> = PollWords<S> &
  EventWords<S> &
  Endpoint & { instant: InstantWords<S> };

/** Results to tell of, and what remembers that they were told. */
export type Untold = { found: EventRecord[]; keep(): Promise<unknown> };

/** The names of the events that a Zap was told of about a record. */
const toldKey = (step: Step, key: string, record: string) =>
  zapMemoryKey(step, instantKey(key), 'told', record);

const nameOf = ({ id, revision = 'new' }: EventRecord) => fingerprint([id, revision]);

/** The record that an event is about. */
const aboutOf = ({ id, activityId }: EventRecord) => String(activityId ?? id);

/** Most events of before that a Zap remembers. */
const MOST_BEFORE = 5000;

const beforeKey = (step: Step, key: string) => zapMemoryKey(step, instantKey(key), 'before');

/** Reads the list as a poll that turns a Zap on does. What it tells of was there before the Zap. */
export async function readBefore<S extends Shape>(
  step: Step,
  words: Instant<S>,
  values: Values<S>,
  shape: Shape,
): Promise<(subscribed: Step) => Promise<unknown>> {
  const twin = { ...words, key: instantKey(words.key) };
  const before = await readEvents(step, twin, values, shape, 'fill');
  const names = before.slice(0, MOST_BEFORE).map(nameOf);
  return (subscribed) =>
    rememberSurely(subscribed, beforeKey(subscribed, words.key), names, { reach: 'empty' });
}

/**
 * Reads the list as a poll does, and gives what has happened to the record of a bell alone: other records
 * have bells of their own, so that runs side by side never tell of one event twice.
 */
export async function rungEvents<S extends Shape>(
  step: Step,
  words: Instant<S>,
  values: Values<S>,
  shape: Shape,
  bell: Bell,
): Promise<Untold> {
  const key = toldKey(step, words.key, bell.record);
  const recalled = await recallSurely(step, key);
  const before = await recallSurely(step, beforeKey(step, words.key));
  const told = [recalled, before].flatMap((one) =>
    one.reach === 'known' ? (one.value as string[]) : [],
  );
  const twin = { ...words, key: instantKey(words.key) };
  const gone = bell.after === null ? bell.record : undefined;
  const events = await readEvents(step, twin, values, shape, 'poll', gone);
  const found = events.filter(
    (event) => aboutOf(event) === bell.record && !told.includes(nameOf(event)),
  );
  const names = [...told, ...found.map(nameOf)];
  return {
    found,
    keep: async () => found.length > 0 && rememberSurely(step, key, names, recalled),
  };
}

/** Reads the record of a bell, once for each record. */
export async function rungRecord<S extends Shape>(
  step: Step,
  words: PollWords<S> & Endpoint & { key: string },
  reads: InstantRead,
  values: Values<S>,
  bell: Bell,
): Promise<{ records: Raw[]; keep(): Promise<unknown> }> {
  const key = toldKey(step, words.key, bell.record);
  const recalled = await recallSurely(step, key);
  const record = recalled.reach === 'known' ? undefined : await recordOf(step, words, reads, bell);
  const isWanted = record !== undefined && (!words.filter || words.filter(record, values));
  return {
    records: isWanted ? [record] : [],
    keep: async () => record && rememberSurely(step, key, [], recalled),
  };
}
