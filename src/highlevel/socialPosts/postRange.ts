import { DAY_MS } from '../../core/dates.ts';
import type { Windows } from '../../core/reading/windows.ts';

const BACK_DAYS = 30;

const AHEAD_DAYS = 365;

const momentOf = (time: number) => new Date(time).toISOString();

/** The posts of the last month and of the year to come, unless the step says otherwise. HighLevel wants both ends. */
export const postRange: Windows = (values, now) => [
  {
    fromDate: momentOf(now - BACK_DAYS * DAY_MS),
    toDate: momentOf(now + AHEAD_DAYS * DAY_MS),
    ...values,
  },
];
