import { createHash } from 'node:crypto';
import type { Facts } from '../../bells/bell.ts';
import type { EventName } from '../../bells/eventNames.ts';

/** What a vendor says has happened, with nothing of a person in it. */
export type VendorEvent = {
  /** The same for the same event, however often it is sent (a UUID) */
  key: string;
  event: EventName;
  /** Whose event it is: an event of an agency's user concerns the agency and each of the user's sub-accounts */
  tenants: string[];
  /** The athlete whose teams it concerns too */
  teamsOf?: string;
  /** The vendor's id of the record */
  record: string;
  parents: Record<string, string>;
  /** ISO 8601 in UTC */
  at: string;
  /** The facts of the record as the event tells them; null when the event is its deletion */
  after: Facts | null;
  /** What a deletion says of the record as it was */
  before?: Facts | null;
  /** Set where several events can tell of one change, or facts are remembered until the next event */
  change?: {
    /** The record whose changes belong together (a UUID) */
    scope: string;
    /** The same for the same state of the record */
    fingerprint: string;
  };
};

/** A UUID that stands for a text. */
export function uuidOf(text: string | Uint8Array): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hex.slice(index ? ends[index - 1] : 0, end))
    .join('-');
}
