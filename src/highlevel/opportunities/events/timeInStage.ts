import { DAY_MS, instantOf } from '../../../core/dates.ts';
import { getPath } from '../../../core/dottedPaths.ts';
import type { Raw } from '../../../core/raw.ts';

/** Adds how long an opportunity stood in the stage that it has left, in days; null where the time of its arrival is not known. */
export function withTimeInStage(record: Raw): Raw {
  const [at, since] = ['happened.at', 'happened.since'].map((path) =>
    instantOf(getPath(record, path)),
  );
  const days = Math.round(((at! - since!) / DAY_MS) * 100) / 100;
  return { ...record, daysInPreviousStage: Number.isNaN(days) ? null : days };
}
