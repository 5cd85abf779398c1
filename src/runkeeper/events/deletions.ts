import type { Raw } from '../../core/raw.ts';
import type { EventRecord } from '../../core/reading/events.ts';
import { describeWorkout } from '../../workouts/describeWorkout.ts';
import type { UnitSystem } from '../../workouts/unitSystem.ts';
import { factsOfActivity } from '../activities/facts.ts';
import { localTimes } from '../record.ts';

export const ACTIVITIES = 'fitness_activities';

/** What is remembered of a record until it is deleted; nothing that was measured but for activities. */
const TIMES = ['start_time', 'timestamp', 'utc_offset'];
const TOTALS = ['type', 'total_distance', 'duration', 'total_calories'];

/** More than anybody records in a week; an import of years would fill Zapier's cache. */
const MOST = 500;

/** What is remembered of the change log, by kind and id. */
export type LogMemory = {
  /** Records as they were last seen. */
  known: Record<string, Raw>;
  /** When a deletion was noticed, epoch milliseconds. */
  noticed: Record<string, number>;
};

const keyOf = ({ kind, recordId }: Raw) => `${kind}:${recordId}`;

const picked = (values: Raw, keys: readonly string[]): Raw =>
  Object.fromEntries(
    keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]),
  );

/** The last entry of each record in the log. */
export const latestChanges = (records: readonly Raw[]): Raw[] => [
  ...new Map(records.map((raw) => [keyOf(raw), raw])).values(),
];

/** What the log holds by now; of what was deleted, what was remembered of it. */
export function compareLog(
  records: readonly Raw[],
  before: LogMemory | undefined,
  now: number,
): LogMemory {
  const memory: LogMemory = { known: {}, noticed: {} };
  for (const raw of records) {
    const key = keyOf(raw);
    const isGone = raw.change === 'deleted';
    const keys = raw.kind === ACTIVITIES ? [...TIMES, ...TOTALS] : TIMES;
    const values = isGone ? before?.known[key] : picked(raw.values as Raw, keys);
    if (values && Object.keys(memory.known).length < MOST) memory.known[key] = values;
    if (isGone) memory.noticed[key] = before?.noticed[key] ?? now;
  }
  return memory;
}

/** A deletion with what is remembered of the record. */
export function deletionOf(
  raw: Raw,
  { known, noticed }: LogMemory,
  { athleteId, units, now }: { athleteId: string; units: UnitSystem | null; now: number },
): EventRecord {
  const { kind, kindName, recordId, uri } = raw;
  const values = known[keyOf(raw)];
  return {
    ...(values &&
      (kind === ACTIVITIES ? describeWorkout(factsOfActivity(values), units) : localTimes(values))),
    id: String(recordId),
    // Items of two kinds may have the same id.
    revision: `${kind}-deleted`,
    kind,
    kindName,
    athleteId,
    noticedAt: new Date(noticed[keyOf(raw)] ?? now).toISOString(),
    service: 'Runkeeper',
    uri,
  };
}
