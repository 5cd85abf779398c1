import { DAY_MS, instantOf } from '../../../core/dates.ts';
import type { Raw } from '../../../core/raw.ts';
import type { Windows } from '../../../core/reading/windows.ts';

const DAYS = 14;

const waitOf = ({ days }: { days?: number }) => (days ?? DAYS) * DAY_MS;

/** Of the open opportunities those that have not changed for so many days. */
export const unchangedFor: Windows = (values, now) => [
  {
    ...values,
    filters: [
      { field: 'status', operator: 'eq', value: 'open' },
      {
        field: 'date_updated',
        operator: 'range',
        value: { lte: new Date(now - waitOf(values)).toISOString() },
      },
    ],
  },
];

/** When an opportunity has not changed for so many days. */
export const staleSince = ({ updatedAt }: Raw, values: { days?: number }): number =>
  instantOf(updatedAt) + waitOf(values);
