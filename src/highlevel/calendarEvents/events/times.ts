import { instantOf, inZone } from '../../../core/dates.ts';
import { getPath } from '../../../core/dottedPaths.ts';
import type { Raw } from '../../../core/raw.ts';

/** Start and end of an appointment as one text, the same in whichever zone they are written. */
export const timesOf = ({ startTime, endTime }: Raw): string =>
  [startTime, endTime].map((time) => instantOf(time)).join(' ');

/** Adds start and end before the change, by the sub-account's clock. */
export function withTimesBefore(record: Raw, _values: unknown, zone: string): Raw {
  const [start, end] = String(getPath(record, 'happened.before') ?? '')
    .split(' ')
    .map((time) => (Number(time) ? inZone(Number(time), zone) : null));
  return { ...record, previousStartTime: start, previousEndTime: end };
}
