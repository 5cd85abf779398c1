import * as z from 'zod/mini';
import { parseDateTime, spellWallTime } from '../../dates.ts';
import { type FieldOptions, field, shaped } from './field.ts';

/** How a moment is written in the request. */
export type MomentFormat =
  | 'iso'
  | 'offset'
  | 'wall'
  | 'milliseconds'
  | 'seconds'
  | 'day'
  | 'month-first'
  | 'spelled';

const WRITE: Record<MomentFormat, (iso: string) => string | number> = {
  iso: (iso) => new Date(iso).toISOString().replace(/\.\d{3}Z$/, 'Z'),
  offset: (iso) => iso,
  wall: (iso) => `${iso.slice(0, 19)}Z`,
  milliseconds: (iso) => Date.parse(iso),
  seconds: (iso) => Math.floor(Date.parse(iso) / 1000),
  day: (iso) => iso.slice(0, 10),
  spelled: spellWallTime,
  'month-first': (iso) => iso.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$2-$3-$1'),
};

/**
 * A moment. People give it in any ISO form, with or without an offset; `send` says what the vendor
 * wants: UTC ISO 8601 (`iso`), ISO with offset, the `wall` time with a `Z` that means none, epoch `milliseconds` or `seconds`, the `day`
 * (`2026-03-01`), the day `month-first` (`03-01-2026`) or the wall time `spelled` out without a zone
 * (`Sun, 1 Mar 2026 09:00:00`).
 */
export const dateTime = <F extends MomentFormat = 'iso'>(
  options: FieldOptions & { send?: F } = {},
) => {
  const { send = 'iso' as F, ...rest } = options;
  type Sent = F extends 'milliseconds' | 'seconds' ? number : string;
  return field(
    z.pipe(
      z.string({ error: 'must be a date such as 2026-03-01T09:00:00+01:00' }).check(
        z.refine((value) => parseDateTime(value) !== null, {
          error: 'is not a date that exists. Use for example 2026-03-01T09:00:00+01:00',
        }),
      ),
      z.transform((value: string) => WRITE[send](parseDateTime(value)!) as Sent),
    ),
    { type: 'datetime', ...rest },
  );
};

/** A calendar day, sent as `2026-03-01` unless `send` says otherwise. */
export const date = (options: FieldOptions & { send?: 'day' | 'month-first' } = {}) =>
  dateTime({ send: 'day', ...options });

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?m\.?)?$/i;

/** `17:30` for `5:30 pm`; null for what is no time of a day. */
function parseClock(value: string): string | null {
  const [, hours = '', minutes = '00', half] = CLOCK.exec(value.trim()) ?? [];
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  const exists =
    hours !== '' &&
    hour < 24 &&
    Number(minutes) < 60 &&
    (!half || (Number(hours) >= 1 && Number(hours) <= 12));
  return exists ? `${String(hour).padStart(2, '0')}:${minutes}` : null;
}

/** A time of the day, given as `09:00`, `9` or `9:00 am`, sent as `09:00`. */
export const timeOfDay = (options: FieldOptions = {}) =>
  field(
    shaped(
      (value) => (typeof value === 'object' ? null : parseClock(String(value))) ?? '',
      z
        .string()
        .check(z.minLength(1, { error: 'must be a time of the day such as 09:00 or 5:30 pm' })),
    ),
    { type: 'string', placeholder: '09:00', ...options },
  );

/** Seconds in `45:00` (minutes and seconds), `1:02:30` (hours too) or a number of seconds; null for anything else. */
function parseDuration(value: unknown): number | null {
  const text = String(value).trim();
  const [, hours = '0', minutes = '', seconds = ''] =
    /^(?:(\d{1,3}):)?(\d{1,4}):([0-5]\d)$/.exec(text) ?? [];
  if (seconds) {
    return Number(minutes) < 60 || hours === '0'
      ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
      : null;
  }
  return /^\d+(\.\d+)?$/.test(text) ? Math.round(Number(text)) : null;
}

/** A length of time above zero, given in seconds, as `45:00` or as `1:02:30`, sent in seconds. */
export const duration = (options: FieldOptions = {}) =>
  field(
    shaped(
      (value) => parseDuration(value) || '',
      z.number({ error: 'must be a time such as 45:00, 1:02:30 or a number of seconds' }),
    ),
    { type: 'string', placeholder: '1:02:30', ...options },
  );
