import type { EventName } from '../../bells/eventNames.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Raw } from '../raw.ts';
import type { ResultPath } from '../reading/resultPath.ts';
import type { Shape, Values } from '../shape.ts';

/** What makes a trigger instant: the bells that ring for it, and how the record of a bell is read. */
export type InstantWords<S extends Shape> = {
  /** What rings, where that is not the event's own `bells`. */
  bells?: readonly EventName[];
  /** Reads the record of a bell, whose id is `{id}`. A trigger that makes events of a list reads that list instead. */
  reads?: InstantRead;
  /** Keeps the records that a poll asks the vendor for, such as those of one calendar. Pure. */
  keeps?(record: Raw, values: Values<S>): boolean;
  /** A bell says by its name that the value has changed, also where nobody knows what it was. */
  certain?: true;
  /** Seconds after which each bell rings again, where the vendor adds to a new record for a while. */
  again?: number;
};

/** How a single record is read. */
export type InstantRead = Pick<Endpoint, 'route' | 'versions' | 'fixed'> & {
  /** Where the record is in the vendor's answer. */
  result: ResultPath;
};
