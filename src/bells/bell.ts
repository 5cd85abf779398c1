import type { EventName } from './eventNames.ts';

/**
 * What is known of a record without reading it: ids, states, times and amounts under the vendor's own
 * names. What would tell about a person is a keyed hash (`keyedHash`), so `tags` is a list of hashes.
 */
export type Facts = Record<string, string | number | boolean | null | string[]>;

/**
 * What the relay posts to the hook of a Zap: that something has happened to a record, never the record.
 * The Zap's own connection reads the record.
 *
 * - A bell is posted again, word for word, until the hook answers 2xx. So one `id` can arrive twice, after
 *   an answer that was lost: whoever receives bells remembers the ids of the last day and fires once.
 * - A bell that the Zap gives back (`HeldBell`) comes again under its `id`.
 * - Bells of one record arrive in the order in which the vendor told of the changes, those aside that were
 *   given back. Bells of different records arrive in any order.
 * - One change for which HighLevel sends several events is one bell for each subscription. Its `event` is
 *   the first one that came of those subscribed to.
 */
export type Bell = {
  /** One change for one subscription (a UUID), the same in every attempt */
  id: string;
  /** What has happened */
  event: EventName;
  /** Whose account (`tenantOf`): a bell of another account than the connection's is not for this Zap */
  tenant: string;
  /** The vendor's id of the record */
  record: string;
  /** Ids that reading the record needs or that a filter asks for, by the vendor's names: `contactId`, `calendarId`, `assignedTo`; for an activity `athleteId` */
  parents: Record<string, string>;
  /** Strava's id of the athlete whom a team's bell is about; only in bells of a team */
  athlete?: string;
  /** When it happened, by the vendor's clock: ISO 8601 in UTC */
  at: string;
  /** The facts before the change; null for a new record and when the relay did not know the record */
  before: Facts | null;
  /** The facts after the change; null when the record is deleted */
  after: Facts | null;
  /** How often the Zap has given the bell back (`HeldBell`); only in bells that were */
  held?: number;
  /** Proof that the relay made the bell (`isGenuine`) */
  signature: string;
};

/** Services that ring. */
export type RingingService = 'highlevel' | 'strava' | 'team';

/**
 * The account that a connection belongs to, in one word: `highlevel:<locationId>`, for an agency
 * `highlevel:<companyId>`, `strava:<athleteId>`, and for all athletes of a team `team:<teamId>`. Always
 * from the connection. A form names it only where an agency chooses one of its sub-accounts, once HighLevel
 * has given the agency a token for that.
 */
export const tenantOf = (service: RingingService, accountId: string): string =>
  `${service}:${accountId}`;
