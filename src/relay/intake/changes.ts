import type { Facts } from '../../bells/bell.ts';
import type { EventName } from '../../bells/eventNames.ts';
import type { VendorEvent } from '../vendors/vendorEvent.ts';

/** A change of the last minute, and which of the vendor's events have told of it. */
type Seen = { fingerprint: string; events: EventName[]; before: Facts | null; at: number };

/** What is remembered of a record. */
export type Remembered = {
  facts: Facts | null;
  /** When the newest event that was heard of the record happened, in milliseconds since 1970 */
  at: number | null;
  seen: Seen[];
};

/** What an event adds to what is known. */
export type Told = {
  before: Facts | null;
  after: Facts | null;
  /** Events that have told of the same change: who listens to one of them has been rung */
  earlier: EventName[];
};

/** How far apart HighLevel sends the events of one change, in milliseconds, with a wide margin. */
const TOGETHER = 60_000;

/** More changes of one record in a minute than this are not looked through. */
const MOST = 30;

/** What is remembered of a record that nothing was told of. */
export const UNKNOWN: Remembered = { facts: null, at: null, seen: [] };

/**
 * Adds an event to what is remembered of its record. HighLevel tells of one change with several events,
 * each with an id of its own (`OpportunityStageUpdate` and `OpportunityUpdate`). They are one change if
 * they show the same state of the record at about the same time under different names; the same name
 * twice is two changes. A deletion is always a change of its own.
 *
 * An event that comes after a newer one was heard tells of nothing new: that change is in what the newer
 * one has told.
 */
export function remember(known: Remembered, event: VendorEvent): { now: Remembered; told: Told } {
  const at = Date.parse(event.at);
  const { fingerprint } = event.change!;
  const isDeletion = event.after === null;
  const seen = known.seen.filter((one) => at - one.at <= TOGETHER).slice(-MOST);
  const same = isDeletion
    ? undefined
    : seen.find(
        (one) =>
          one.fingerprint === fingerprint &&
          Math.abs(at - one.at) <= TOGETHER &&
          !one.events.includes(event.event),
      );
  if (same) {
    const joined = { ...same, events: [...same.events, event.event] };
    return {
      now: { ...known, seen: seen.map((one) => (one === same ? joined : one)) },
      told: { before: same.before, after: event.after, earlier: same.events },
    };
  }
  const isLate = known.at !== null && at < known.at;
  const before = event.before ?? (isLate ? event.after : known.facts);
  return {
    now: {
      facts: isLate ? known.facts : event.after,
      at: isLate ? known.at : at,
      seen: isDeletion ? seen : [...seen, { fingerprint, events: [event.event], before, at }],
    },
    told: { before, after: event.after, earlier: [] },
  };
}
