import { instantOf } from '../../../core/dates.ts';
import type { Raw } from '../../../core/raw.ts';
import type { Windows } from '../../../core/reading/windows.ts';

export const UNITS = { minutes: 'Minutes', hours: 'Hours', days: 'Days' };

type Lead = { before?: number; unit?: keyof typeof UNITS };

const MINUTE_MS = 60_000;

const MINUTES = { minutes: 1, hours: 60, days: 24 * 60 };

const leadOf = ({ before = 60, unit = 'minutes' }: Lead) => before * MINUTES[unit] * MINUTE_MS;

/** Zapier may look so seldom that an appointment starts between two polls. */
const STARTED_MS = 20 * MINUTE_MS;

/** The range of the appointments that start soon or have just started. */
export const startingSoon: Windows = (values, now) => [
  { ...values, startTime: now - STARTED_MS, endTime: now + leadOf(values) },
];

/** When an appointment is due to be told of. */
export const reminderAt = ({ startTime }: Raw, values: Lead): number =>
  instantOf(startTime) - leadOf(values);

/** Whether an appointment will take place. */
export const isExpected = ({ appointmentStatus }: Raw): boolean =>
  !['cancelled', 'invalid'].includes(String(appointmentStatus));
