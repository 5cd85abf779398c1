import { instantOf } from '../../core/dates.ts';
import { getPath } from '../../core/dottedPaths.ts';
import type { Raw } from '../../core/raw.ts';

/** The events of an answer by start time, so that the first is the next to take place. */
export const earliestFirst = (body: unknown): Raw[] | undefined => {
  const events = getPath(body, 'events');
  return Array.isArray(events)
    ? [...(events as Raw[])].sort(
        (one, other) => instantOf(one.startTime) - instantOf(other.startTime) || 0,
      )
    : undefined;
};
