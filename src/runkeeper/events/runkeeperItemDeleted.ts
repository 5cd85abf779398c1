import type { EventRecord, Reading } from '../../core/events.ts';
import { choice, list } from '../../core/fields.ts';
import { described, out } from '../../core/output.ts';
import { workoutVocabulary } from '../../workouts/vocabulary.ts';
import { describeWorkout } from '../../workouts/workout.ts';
import { factsOfActivity } from '../activities/facts.ts';
import { changesOf, KINDS } from '../changeLog/schema.ts';
import { docs } from '../docs.ts';
import { modifiedSince } from '../feed.ts';
import { media } from '../mediaTypes.ts';
import { READ } from '../permissions.ts';
import { localTimes, type Raw } from '../record.ts';
import { trigger } from '../service.ts';

const ACTIVITIES = 'fitness_activities';

/** What is remembered of a record until it is deleted; nothing that was measured but for activities. */
const TIMES = ['start_time', 'timestamp', 'utc_offset'];
const TOTALS = ['type', 'total_distance', 'duration', 'total_calories'];

/** More than anybody records in a week; an import of years would fill Zapier's cache. */
const MOST = 500;

type Memory = {
  /** Records of the log, by kind and id, as they were last seen. */
  known: Record<string, Raw>;
  /** When a deletion was noticed, epoch milliseconds. */
  noticed: Record<string, number>;
};

export const runkeeperItemDeleted = trigger({
  key: 'runkeeper_item_deleted',
  noun: 'Deleted Item',
  label: 'Runkeeper Item Deleted',
  description:
    'Triggers when the athlete deletes an activity, a measurement or another item. Says what it was if it was added or changed within the last days.',
  docs: docs('change-log'),
  scopes: READ,
  route: 'GET /changeLog',
  mediaType: { answer: media('ChangeLog') },
  windows: modifiedSince({ days: 6 }),
  input: () => ({
    kinds: list(choice(KINDS), {
      label: 'Kinds of Item',
      choices: KINDS,
      local: true,
      split: true,
      help: 'All kinds when left empty.',
    }).optional(),
  }),
  result: '[]',
  unfold: changesOf,
  remembers: true,
  events: (reading, { values, purpose, now, context, memory: before }) => {
    const memory = remembered(reading, before as Memory | undefined, now);
    // The editor also shows the latest changes: they say more than what was deleted, if anything was.
    const changes = new Map(reading.records.map((raw) => [keyOf(raw), raw]));
    const shown = [...changes.values()].filter(
      ({ change }) => change === 'deleted' || purpose === 'sample',
    );
    const events = shown
      .filter(({ kind }) => !values.kinds || values.kinds.includes(kind as keyof typeof KINDS))
      .map((raw) => deletion(raw, memory, String(context.userId), now));
    return { memory, events };
  },
  output: () => {
    const { sport, sportName, sportKind, startLocal, localDate, localTime, weekday } =
      workoutVocabulary;
    const { distanceKm, distanceMiles, movingSeconds, movingTime, workoutKey, service } =
      workoutVocabulary;
    return out.object({
      id: out.id('2000000099', 'Item ID'),
      kind: out.text(ACTIVITIES, { label: 'Kind of Item (Code)' }),
      kindName: out.text('Activity', { label: 'Kind of Item' }),
      athleteId: out.id('1234567890', 'Athlete ID'),
      noticedAt: out.moment('2025-10-20T07:15:00Z', { label: 'Noticed' }),
      ...described({ sport, sportName, sportKind, startLocal, localDate, localTime, weekday }),
      ...described({ distanceKm, distanceMiles, movingSeconds, movingTime, workoutKey }),
      ...described({ service: { ...service, example: 'Runkeeper' } }),
      uri: out.text('/fitnessActivities/2000000099', { label: 'Address in the API' }),
    });
  },
});

const keyOf = ({ kind, recordId }: Raw) => `${kind}:${recordId}`;

const picked = (values: Raw, keys: readonly string[]): Raw =>
  Object.fromEntries(
    keys.filter((key) => values[key] !== undefined).map((key) => [key, values[key]]),
  );

/** What the log holds by now; of what was deleted, what was remembered of it. */
function remembered({ records }: Reading, before: Memory | undefined, now: number): Memory {
  const memory: Memory = { known: {}, noticed: {} };
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

function deletion(raw: Raw, memory: Memory, athleteId: string, now: number): EventRecord {
  const { kind, kindName, recordId, uri } = raw;
  const known = memory.known[keyOf(raw)];
  return {
    ...(known &&
      (kind === ACTIVITIES ? describeWorkout(factsOfActivity(known)) : localTimes(known))),
    id: String(recordId),
    // Items of two kinds may have the same id.
    revision: `${kind}-deleted`,
    kind,
    kindName,
    athleteId,
    noticedAt: new Date(memory.noticed[keyOf(raw)] ?? now).toISOString(),
    service: 'Runkeeper',
    uri,
  };
}
