import { createHash } from 'node:crypto';

/** A fact of a record that may change. */
export type Fact = string | number | boolean | null;

/** A record of a list, reduced to what is watched. */
export interface Watched {
  id: string;
  /** When it took place, in epoch seconds. */
  at: number;
  facts: Record<string, Fact>;
}

/** The facts of a record that differ, before and now. */
export interface Change {
  id: string;
  /** Tells this change from the record's other changes. */
  revision: string;
  before: Record<string, Fact>;
  after: Record<string, Fact>;
  /** Facts before the change, the unchanged ones included. */
  facts: Record<string, Fact>;
  /** When it was noticed, in epoch milliseconds. */
  noticed: number;
}

/** A record that is no longer in the list. */
export interface Departure {
  id: string;
  revision: string;
  /** Its facts when it was last wanted; empty once they are forgotten. */
  facts: Record<string, Fact>;
  at: number;
  noticed: number;
}

interface Seen {
  at: number;
  facts: Record<string, Fact>;
  /** How often it has changed or left so far. */
  turns: number;
  /** When it was first missed; still unconfirmed. */
  missed?: number;
  /** It has left, which was reported; its facts are forgotten. */
  left?: true;
  /** Its facts while it was wanted, if it no longer is, and when that ended (epoch milliseconds). */
  once?: { facts: Record<string, Fact>; until: number };
}

/** What is remembered from one look to the next. */
export interface WatchMemory {
  /** Names this memory: after a loss, a new memory starts counting changes again. */
  born: number;
  seen: Record<string, Seen>;
  changes: Change[];
  departures: Departure[];
}

/** What a list of workouts is watched with, and how much of it is known. */
export interface WatchOptions {
  memory: WatchMemory | undefined;
  /** The present moment, epoch milliseconds. */
  now: number;
  /** The list holds every record after this moment (epoch seconds); earlier ones may be missing. */
  edge: number;
  /** Records before this moment (epoch seconds) are not watched. */
  from: number;
  /** A record that is certainly gone if the list does not hold it. */
  gone?: string | undefined;
  /** Whether anybody waits for news of such a record; defaults to always. */
  isWanted?: ((facts: Record<string, Fact>) => boolean) | undefined;
}

/** How long changes are reported again, so that a failed poll loses none. */
const CHANGES_TOLD_MS = 72 * 60 * 60 * 1000;

/** Shorter for what is gone: Strava wants deletions to be followed within 48 hours (https://www.strava.com/legal/api). */
const DEPARTURES_TOLD_MS = 47 * 60 * 60 * 1000;

/** How long a record's last facts are kept after it is no longer wanted. Together with the time that a departure is reported, this stays under the seven days that Strava allows (https://www.strava.com/legal/api). */
const ONCE_KEPT_MS = 5 * 24 * 60 * 60 * 1000;

/** A record has left if two looks at least this far apart miss it: lists can be briefly incomplete. */
export const CONFIRM_MS = 30_000;

/**
 * Compares a list with what was remembered of it, and reports what changed or left within the last
 * days. The first look, or the first after the memory was lost, only remembers. A record that moves
 * out of the watched time or off the list's end is forgotten, not gone; one that moves back is looked
 * at as if for the first time. A change counts when the record is wanted before it or after it, a
 * departure when the record ever was.
 */
export function watch(
  current: readonly Watched[],
  { memory, now, edge, from, gone, isWanted = () => true }: WatchOptions,
): WatchMemory {
  const born = memory?.born ?? now;
  const seen: Record<string, Seen> = {};
  const changes = (memory?.changes ?? []).filter(({ noticed }) => now - noticed <= CHANGES_TOLD_MS);
  const departures = (memory?.departures ?? []).filter(
    ({ noticed }) => now - noticed <= DEPARTURES_TOLD_MS,
  );
  // What the record is now is a part of it: where a memory could not be written, the same turn comes twice.
  const revision = (turns: number, facts: Record<string, Fact> = {}) =>
    `${born.toString(36)}-${turns}-${shortHash(JSON.stringify(facts))}`;

  for (const { id, at, facts } of current) {
    const known = memory?.seen[id];
    if (at < from) continue;
    if (!known || known.left) {
      seen[id] = { at, facts, turns: known?.turns ?? 0 };
      continue;
    }
    // A fact that the memory does not know yet is new to the watch, not to the record.
    const differing = Object.keys(facts).filter(
      (key) => Object.hasOwn(known.facts, key) && facts[key] !== known.facts[key],
    );
    const turns = known.turns + (differing.length > 0 ? 1 : 0);
    const once = isWanted(facts) ? undefined : onceWanted(known, isWanted, now);
    seen[id] = { at, facts, turns, ...(once && { once }) };
    if (differing.length > 0 && (isWanted(known.facts) || isWanted(facts))) {
      const pick = (all: Record<string, Fact>) =>
        Object.fromEntries(differing.map((key) => [key, all[key] ?? null]));
      changes.push({
        id,
        revision: revision(turns, facts),
        before: pick(known.facts),
        after: pick(facts),
        facts: known.facts,
        noticed: now,
      });
    }
  }

  const present = new Set(current.map(({ id }) => id));
  for (const [id, known] of Object.entries(memory?.seen ?? {})) {
    if (present.has(id) || known.at < from || known.at <= edge) continue;
    const isConfirmed =
      id === gone || (known.missed !== undefined && now - known.missed >= CONFIRM_MS);
    if (known.left) {
      seen[id] = known;
    } else if (!isConfirmed) {
      seen[id] = { ...known, missed: known.missed ?? now };
    } else {
      const turns = known.turns + 1;
      const { at } = known;
      const last = isWanted(known.facts) ? known : onceWanted(known, isWanted, now);
      seen[id] = { at, facts: {}, turns, left: true };
      if (last) {
        departures.push({ id, revision: revision(turns), facts: last.facts, at, noticed: now });
      }
    }
  }
  return { born, seen, changes: changes.filter(({ id }) => !seen[id]?.left), departures };
}

/** Six letters and digits that differ where two texts differ. */
const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 6);

/** The facts of a record that is no longer wanted; none if it never was. */
function onceWanted(
  { facts, once }: Seen,
  isWanted: (facts: Record<string, Fact>) => boolean,
  now: number,
): Seen['once'] {
  const last = once ?? (isWanted(facts) ? { facts, until: now } : undefined);
  return last && now - last.until > ONCE_KEPT_MS ? { facts: {}, until: last.until } : last;
}

/** The fact by which people hide a record. */
const VISIBILITY = 'visibility';

/**
 * What may be told of the remembered changes. Of one that hides a record, or shows it again, only that;
 * of what is done in between, and of any other change while the record is hidden, nothing.
 * `isHidden` says that the record itself is to be left out; `listed` are the facts of all records as they
 * are now, also of those that are no longer watched.
 */
export function tellable(
  { changes }: WatchMemory,
  listed: ReadonlyMap<string, Record<string, Fact>>,
  isHidden: (facts: Record<string, Fact>) => boolean,
): (Change & { isHidden: boolean })[] {
  const visibilityOf = (facts: Record<string, Fact>): Record<string, Fact> =>
    VISIBILITY in facts ? { [VISIBILITY]: facts[VISIBILITY]! } : {};
  return changes.map((change) => {
    const { facts, before, after } = change;
    const isOut = isHidden({ ...facts, ...after }) || isHidden(listed.get(change.id) ?? facts);
    return isOut || isHidden(facts)
      ? { ...change, before: visibilityOf(before), after: visibilityOf(after), isHidden: isOut }
      : { ...change, isHidden: false };
  });
}
