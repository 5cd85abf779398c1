import { readMoment } from '../core/dates.ts';

/**
 * Gives the named times of a record the offset of the sub-account's zone. Some endpoints write
 * `2021-07-16 11:00:00` without any: https://marketplace.gohighlevel.com/docs/ghl/contacts/get-appointments-for-contact
 */
export const zoned =
  (...keys: string[]) =>
  (record: Record<string, unknown>, _values: unknown, zone: string): Record<string, unknown> => ({
    ...record,
    ...Object.fromEntries(keys.map((key) => [key, readMoment(record[key], zone)])),
  });
