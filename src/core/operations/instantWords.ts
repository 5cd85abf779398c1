import type { Bell, Facts } from '../../bells/bell.ts';
import type { EventName } from '../../bells/eventNames.ts';
import type { Endpoint } from '../http/endpoint.ts';
import type { Raw } from '../raw.ts';
import type { RecordWords } from '../reading/records.ts';
import type { Shape, Values } from '../shape.ts';

/** What makes a trigger instant: the bells that ring for it, and how the record of a bell is read. */
export type InstantWords<S extends Shape> = {
  /** What rings, where that is not the event's own `bells`. */
  bells?: readonly EventName[];
  /** Reads the record of a bell. A trigger that makes events of a list reads that list instead. */
  reads?: InstantRead;
  /** Keeps the records that a poll asks the vendor for, such as those of one calendar. Pure. */
  keeps?(record: Raw, values: Values<S>): boolean;
  /** A bell says by its name that the value has changed, also where nobody knows what it was. */
  certain?: true;
  /** Seconds after which each bell rings again, where the vendor adds to a new record for a while. */
  again?: number;
};

/** The same for an event, which reads the record of each bell, or finds it in its own list. */
export type InstantEventWords<S extends Shape> = Omit<InstantWords<S>, 'reads' | 'again'> & {
  /** The id of the record that a bell is about, where that is not the bell's own. Pure. */
  about?(bell: Bell): string | undefined;
  /** Values that a bell tells, and that count before those of the record. */
  says?: readonly string[];
  /** Whether a bell is about such a record, as far as it tells. Spares reading the others. Pure. */
  hears?(told: Facts): boolean;
} & ({ reads: InstantRead; finds?: never } | { finds: Finds; reads?: never });

/** Narrows an event's own list to the record of a bell by request values, where the vendor reads it by no id that bells tell, or with less in it. Pure. */
type Finds = (bell: Bell) => Raw;

/** How a single record is read: `{id}` in the route is the bell's record, other placeholders are ids that the bell tells. */
export type InstantRead = Pick<Endpoint, 'route' | 'versions' | 'fixed' | 'connection'> &
  Pick<RecordWords, 'result' | 'unfold' | 'across'>;
