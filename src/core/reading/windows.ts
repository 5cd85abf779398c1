import { DAY_MS } from '../dates.ts';
import { StepError } from '../errors.ts';

/** The values of each request that a read is split into, made of the step's values and the present time (epoch milliseconds). */
export type Windows = (values: Record<string, unknown>, now: number) => Record<string, unknown>[];

/** Most requests for one range, so that a step ends in time. */
const MOST_REQUESTS = 12;

type TimeWords = {
  /** Values that hold the ends of the range in epoch milliseconds; the step may leave either empty. */
  from: string;
  to: string;
  /** Days after the start, or after now without one, where the step gives no end (`daysAhead`). */
  ahead: number;
  /** Days before now where the step gives no start (`daysBack`). */
  back?: number;
  /** Most days of one request. */
  longest?: number;
};

/**
 * A range of time that moves with the clock unless the step fixes it, in pieces that the vendor takes.
 * A step overrides the days with the values `daysBack` and `daysAhead`.
 */
export const byTime =
  ({ from, to, ahead, back = 0, longest = Number.POSITIVE_INFINITY }: TimeWords): Windows =>
  (values, now) => {
    const daysAhead = (values.daysAhead as number | undefined) ?? ahead;
    const daysBack = (values.daysBack as number | undefined) ?? back;
    const given = values[from] as number | undefined;
    const start = given ?? now - daysBack * DAY_MS;
    const end = (values[to] as number | undefined) ?? (given ?? now) + daysAhead * DAY_MS;
    if (end <= start) {
      throw new StepError(
        'error',
        'The time range ends before it starts. Check From and To; an empty From means now.',
      );
    }
    const count = Math.ceil((end - start) / (longest * DAY_MS)) || 1;
    if (count > MOST_REQUESTS) {
      throw new StepError(
        'error',
        `The time range is too long. Choose at most ${MOST_REQUESTS * longest} days.`,
      );
    }
    return Array.from({ length: count }, (_, index) => {
      const begins = index === 0 ? start : start + index * longest * DAY_MS;
      const isLast = index === count - 1;
      // One millisecond short of the next piece, so that nothing is in both.
      return { ...values, [from]: begins, [to]: isLast ? end : begins + longest * DAY_MS - 1 };
    });
  };
