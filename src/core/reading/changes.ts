import { createHash } from 'node:crypto';
import { fingerprint } from '../fingerprint.ts';
import type { Raw } from '../raw.ts';

/** What is compared of a record: one text for each value, or the items of a list. */
export type State = readonly string[];

/** A record of a list as a poll sees it. Times are epoch milliseconds, NaN where the vendor writes none. */
export type Sighting = {
  id: string;
  /** What it is remembered by: its id, or something shorter. */
  key: string;
  state: State;
  created: number;
  /** The record's last change, of whatever kind. */
  changed: number;
  /** When the state itself changed, where the vendor writes that. */
  at?: number;
};

/** One thing that differs between two states of a record. `before` is null where it was nothing, or is not known. */
export type Difference = {
  /** The value or the item that it is about. */
  what: string;
  before: string | null;
  after: string | null;
};

/** A difference that a poll has noticed. `id` and `revision` tell it apart for good. */
export type Occurrence = Difference & {
  id: string;
  revision: string;
  /** When it happened, as exactly as the vendor tells. */
  at: number;
  noticed: number;
  /** Since when the state before had been as it was, where the vendor writes that. */
  since?: number;
  /** The record as it was last, where it is listed no more. */
  record?: Raw;
};

/** What is remembered of a record. */
type Known = { state: State; at?: number; turns?: number; missed?: number };

/** What is remembered of a list. */
export type ChangeMemory = {
  /** Names this memory: after a loss, changes are counted anew. */
  born: number;
  /** What changed earlier was there before the Zap, as far as states are compared. */
  on: number;
  /** The same for changes whose time the vendor writes. */
  from: number;
  /** By the keys of the records. */
  seen: Record<string, Known>;
  /** What was noticed within the last days, the latest last. */
  told: Occurrence[];
};

/** How long an occurrence is told again, so that a poll whose answer was lost, and another Zap, get it too. */
export const TOLD_MS = 3 * 24 * 60 * 60 * 1000;

/** Most occurrences that are kept to be told again. */
const MOST_TOLD = 5000;

/** Most records whose state is remembered, those that changed last. */
const MOST_SEEN = 50_000;

/** A record is gone if two looks at least this far apart miss it: lists can be briefly incomplete. */
const CONFIRM_MS = 30_000;

/** A state that is set together with the record, within so many milliseconds, has not changed since. */
const TOGETHER_MS = 1000;

/** The clocks of the vendor and of Zapier may differ by so much. */
const CLOCKS_MS = 2000;

/** For so long after a change, an index may answer with a record as it was before. */
const FLICKER_MS = 2 * 60_000;

/**
 * The memory of a Zap that is turned on, or of one whose memory was lost. It tells of the last days'
 * changes whose time the vendor writes: Zapier is to know those of before the Zap, and knows what it was told.
 */
export const newMemory = (now: number): ChangeMemory => ({
  born: now,
  on: now - CLOCKS_MS,
  from: now - TOLD_MS,
  seen: {},
  told: [],
});

/**
 * Compares records with what was remembered of them. The first look at a record that was there before
 * the Zap only remembers it.
 * @param differences between two states; `before` is undefined for a record that is new, null where it is not known
 */
export function compared(
  memory: ChangeMemory,
  sightings: readonly Sighting[],
  differences: (before: State | null | undefined, after: State) => readonly Difference[],
  now: number,
): ChangeMemory {
  const fresh = new Map<string, Known>();
  const told = memory.told.filter(({ noticed }) => now - noticed <= TOLD_MS);
  const recent = new Map(
    told.filter(({ noticed }) => now - noticed <= FLICKER_MS).map((one) => [one.id, one.at]),
  );
  for (const sighting of sightings) {
    const { id, key } = sighting;
    if (sighting.changed < recent.get(id)!) {
      continue;
    }
    const known = fresh.get(key) ?? memory.seen[key];
    const { occurred, next } = look(memory, sighting, known, differences, now);
    if (JSON.stringify(next) !== JSON.stringify(known)) {
      fresh.set(key, next);
    }
    told.push(...occurred.map((one) => ({ ...one, id, noticed: now })));
  }
  const others = Object.entries(memory.seen).filter(([key]) => !fresh.has(key));
  return {
    ...memory,
    seen: Object.fromEntries([...fresh, ...others].slice(0, MOST_SEEN)),
    told: told.slice(-MOST_TOLD),
  };
}

/** Remembers records that were not looked at yet; nothing has happened to them. */
export function learned(memory: ChangeMemory, sightings: readonly Sighting[]): ChangeMemory {
  const unknown = sightings.filter(({ key }) => !Object.hasOwn(memory.seen, key));
  const added = unknown.map(({ key, state, at }) => [key, known(state, at)] as const);
  return {
    ...memory,
    seen: Object.fromEntries([...Object.entries(memory.seen), ...added].slice(0, MOST_SEEN)),
  };
}

/**
 * Notes which remembered records a whole list no longer holds.
 * @param isExpected whether a record of such a state is listed as long as it is there; others are forgotten
 * @returns `gone`: the ids that two looks have missed
 */
export function missed(
  memory: ChangeMemory,
  present: ReadonlySet<string>,
  isExpected: (state: State) => boolean,
  now: number,
): { memory: ChangeMemory; gone: string[] } {
  const gone: string[] = [];
  const seen = Object.entries(memory.seen).flatMap(([id, one]): [string, Known][] => {
    if (present.has(id)) {
      return [[id, one]];
    }
    if (one.missed !== undefined && now - one.missed >= CONFIRM_MS) {
      gone.push(id);
    }
    return isExpected(one.state) ? [[id, { ...one, missed: one.missed ?? now }]] : [];
  });
  return { memory: { ...memory, seen: Object.fromEntries(seen) }, gone };
}

/** Forgets records; tells of those that are known to be gone, with what they were. */
export function departed(
  memory: ChangeMemory,
  looked: readonly { id: string; record: Raw | undefined }[],
  now: number,
): ChangeMemory {
  const forgotten = new Set(looked.map(({ id }) => id));
  const told = looked.flatMap(({ id, record }) =>
    record
      ? [
          {
            id,
            revision: 'gone',
            what: '',
            before: null,
            after: null,
            at: now,
            noticed: now,
            record,
          },
        ]
      : [],
  );
  return {
    ...memory,
    seen: Object.fromEntries(Object.entries(memory.seen).filter(([id]) => !forgotten.has(id))),
    told: [...memory.told, ...told].slice(-MOST_TOLD),
  };
}

/** The memory without all but so many records, those that changed last. */
export const limited = (memory: ChangeMemory, most: number): ChangeMemory => ({
  ...memory,
  seen: Object.fromEntries(Object.entries(memory.seen).slice(0, most)),
});

const known = (state: State, at = Number.NaN, turns = 0): Known => ({
  state,
  ...(at && { at }),
  ...(turns && { turns }),
});

function look(
  { born, on, from }: ChangeMemory,
  { state, created, changed, at }: Sighting,
  before: Known | undefined,
  differences: Parameters<typeof compared>[2],
  now: number,
): { occurred: Omit<Occurrence, 'id' | 'noticed'>[]; next: Known } {
  if (at !== undefined && at > (created || 0) + TOGETHER_MS && at > (before?.at ?? 0)) {
    // There and back again between two polls: what it was meanwhile is not known.
    const wasThis = before && differences(before.state, state).length === 0;
    const found = differences(before && !wasThis ? before.state : null, state);
    const revision = new Date(at).toISOString();
    const since = !wasThis && before?.at ? { since: before.at } : {};
    return {
      occurred: at > from ? found.map((one) => ({ ...one, revision, at, ...since })) : [],
      next: known(state, at),
    };
  }
  if (!before) {
    const found = created > on ? differences(undefined, state) : [];
    return {
      occurred: found.map((one) => ({ ...one, revision: `new-${markOf(one)}`, at: created })),
      next: known(state, at),
    };
  }
  if (at !== undefined) {
    return { occurred: [], next: before };
  }
  const found = differences(before.state, state);
  if (found.length === 0) {
    return { occurred: [], next: known(state, before.at, before.turns) };
  }
  const turns = (before.turns ?? 0) + 1;
  const occurred = changed <= on ? [] : found;
  return {
    occurred: occurred.map((one) => ({
      ...one,
      revision: `${born.toString(36)}-${turns}-${markOf(one)}`,
      at: changed || now,
    })),
    next: known(state, undefined, turns),
  };
}

/** Eight characters for an id, so that ten thousand records take some hundred kilobytes. */
export const shortKey = (id: string): string =>
  createHash('sha256').update(id).digest('base64url').slice(0, 8);

/** Eight characters that differ where two differences do. What a record is now is a part of it: where a memory could not be written, the same turn comes twice. */
const markOf = ({ what, after }: Difference): string => fingerprint([what, after]).slice(0, 8);
