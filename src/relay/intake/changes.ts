import type { Facts } from '../../bells/bell.ts';
import type { EventName } from '../../bells/eventNames.ts';
import type { VendorEvent } from '../vendors/vendorEvent.ts';

/** A change of the last minute, and which of the vendor's events have told of it. `before` is what was known then. */
type Seen = { fingerprint: string; events: EventName[]; before: Facts | null; at: number };

/** The facts that the newest event of a name has told, when that happened, and when the relay heard of it. */
type Heard = { facts: Facts | null; at: number; on: number };

/** What is remembered of a record. */
export type Remembered = {
  facts: Facts | null;
  /** When the newest event that was heard of the record happened, in milliseconds since 1970 */
  at: number | null;
  seen: Seen[];
  heard: Partial<Record<EventName, Heard>>;
};

/** Who listens to which events, and since when, in milliseconds since 1970. */
export type Listening = { events: readonly EventName[]; since: number };

/** What an event adds to what is known. */
export type Told = {
  /** The facts before the change, as far as this listener was told; null if nobody knows */
  before: (listening: Listening) => Facts | null;
  after: Facts | null;
  /** Events that have told of the same change: who listens to one of them has been rung */
  earlier: EventName[];
};

/** How far apart HighLevel sends the events of one change, in milliseconds, with a wide margin. */
const TOGETHER = 60_000;

/** More changes of one record in a minute than this are not looked through. */
const MOST = 30;

/** What is remembered of a record that nothing was told of. */
export const UNKNOWN: Remembered = { facts: null, at: null, seen: [], heard: {} };

/**
 * Adds an event to what is remembered of its record. HighLevel tells of one change with several events,
 * each with an id of its own (`OpportunityStageUpdate` and `OpportunityUpdate`). They are one change if
 * they show the same state of the record at about the same time under different names; the same name
 * twice is two changes. A deletion is always a change of its own.
 *
 * Events come late and out of order: HighLevel sends what was not taken again for hours. An event that
 * comes after a newer one tells of nothing new to those who have heard the newer one, and of its change to
 * those who listen to other events.
 * @param now the relay's clock. A time far ahead of it is a mistake, after which nothing would be new.
 */
export function remember(
  known: Remembered,
  event: VendorEvent,
  now: number,
): { now: Remembered; told: Told } {
  const isAhead = (time: number) => time > now + TOGETHER;
  const happened = Date.parse(event.at);
  const at = isAhead(happened) ? now : happened;
  const newest = known.at === null || isAhead(known.at) ? Number.NEGATIVE_INFINITY : known.at;
  const isLate = at < newest;
  const { after } = event;
  const { fingerprint } = event.change!;
  const isDeletion = after === null;
  const seen = known.seen.filter((one) => at - one.at <= TOGETHER).slice(-MOST);
  const same = isDeletion
    ? undefined
    : seen.find(
        (one) =>
          one.fingerprint === fingerprint &&
          Math.abs(at - one.at) <= TOGETHER &&
          !one.events.includes(event.event),
      );
  const before = (listening: Listening) =>
    event.before ?? beforeFor({ ...known, seen }, { at, after, isLate }, listening);
  const change = { fingerprint, events: [event.event], before: isLate ? null : known.facts, at };
  const heard = known.heard[event.event];
  return {
    now: {
      facts: isLate ? known.facts : after,
      at: isLate ? known.at : at,
      seen: same
        ? seen.map((one) => (one === same ? { ...one, events: [...one.events, event.event] } : one))
        : isDeletion
          ? seen
          : [...seen, change],
      heard:
        heard && heard.at > at && !isAhead(heard.at)
          ? known.heard
          : { ...known.heard, [event.event]: { facts: after, at, on: now } },
    },
    told: { before, after, earlier: same?.events ?? [] },
  };
}

/** The facts before a change, as far as a listener was told. */
function beforeFor(
  { facts, seen, heard }: Remembered,
  { at, after, isLate }: { at: number; after: Facts | null; isLate: boolean },
  { events, since }: Listening,
): Facts | null {
  const [last] = events
    .flatMap((name) => heard[name] ?? [])
    .filter((one) => one.on >= since)
    .sort((one, other) => other.at - one.at);
  if (isLate) return last && last.at > at ? after : (last?.facts ?? null);
  // Another event may have told of this change, to others.
  const told = last ? last.facts : seen.length > 0 ? seen[0]!.before : facts;
  if (!facts || !told || !after) return facts && told && facts;
  const isSame = (name: string) => JSON.stringify(facts[name]) === JSON.stringify(after[name]);
  const names = Object.keys(facts);
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = isSame(name) ? told[name] : facts[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
