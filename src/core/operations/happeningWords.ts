import type { EventName } from '../../bells/eventNames.ts';
import { instantOf } from '../dates.ts';
import { getPath } from '../dottedPaths.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Raw } from '../raw.ts';
import type { ChangeMemory, Occurrence } from '../reading/changes.ts';
import type { Fullness } from '../reading/emptyLists.ts';
import type { Reach } from '../reading/latest.ts';
import type { ListPage, RecordWords } from '../reading/records.ts';
import type { ResultPath } from '../reading/resultPath.ts';
import type { Shape, Values } from '../shape.ts';
import type { InstantEventWords } from './instantWords.ts';
import type { When } from './when.ts';
import type { ResultWords, Words } from './words.ts';

/**
 * What has happened to the records of a list, by the name that people look for. The result gets the
 * record and, under `happened`, what the event adds: `what` (the key or the item), `before`, `after`, `at`
 * and `since`; an output takes them from there (`from: ['happened.before']`).
 */
export type HappeningWords<S extends Shape> = Words<S> &
  ResultWords<S> &
  RecordWords & {
    /** What starts the Zap: "Triggers when …." */
    description: string;
    /** What makes a record's change the event. */
    when: When<S>;
    /** Key of the id in the vendor's record; `id` by default. */
    idKey?: string;
    /** Key of the creation time in the vendor's record. Without it, `appears` compares the whole list with what was there before. */
    created?: string;
    /** Key of the time of a record's last change. */
    changed?: string;
    /** Key of the time by which the vendor lists the records, the latest first. Without it, each poll reads the whole list. */
    latestFirst?: string;
    /** Asks for a record that is listed no more, whose id is `{id}`, so that one that has moved is not taken for gone. */
    asks?: Asks;
    /** Request values with which the vendor lists records by their ids. Pure. */
    byIds?(ids: readonly string[]): Raw;
    /** Keeps the records that the user wants. Pure. */
    keeps?(record: Raw, values: Values<S>): boolean;
    /** The vendor's own notices of the event. */
    bells: readonly EventName[];
    /** Makes the event's instant twin, which those notices start. */
    instant?: InstantEventWords<S>;
  };

/** How a record is asked for that is listed no more. */
export type Asks = Pick<Endpoint, 'route'> & {
  /** Where the record is in the vendor's answer. */
  result: ResultPath;
  /** Whether the vendor says of the record that it is gone. A record that it does not know is. Pure. */
  isGone(record: Raw): boolean;
};

/** What polls remember of a list. */
export type Memory = ChangeMemory &
  Fullness & {
    /** How far a list was read whose latest records come first. */
    reach?: Reach;
    /** Where the records of before are that there was no time to look at. */
    unread?: ListPage;
    /** The last poll had no time for the whole list. */
    isPart?: true;
  };

/** An event and its record. */
export type Found = Occurrence & { record: Raw };

/** Where an event finds what happens. */
export type Source<S extends Shape> = HappeningWords<S> & Endpoint;

/** A time of a vendor's record in epoch milliseconds; NaN where it writes none. */
export const timeAt = (record: Raw, key: string | undefined): number =>
  key === undefined ? Number.NaN : instantOf(getPath(record, key));

/** Tells records that have an id; one without it cannot be followed. */
export const hasId =
  ({ idKey = 'id' }: { idKey?: string }) =>
  (record: Raw): boolean =>
    (getPath(record, idKey) ?? null) !== null;

/** The id of a vendor's record. */
export const idOf = (record: Raw, key = 'id') => String(getPath(record, key));
