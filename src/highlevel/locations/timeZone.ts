import { timeZone as anyTimeZone, type FieldOptions } from '../../core/input/fields.ts';

/** A time zone, chosen as people call it. */
export const timeZone = (options: FieldOptions = {}) =>
  anyTimeZone({ dropdown: 'time_zone_dropdown', ...options });
