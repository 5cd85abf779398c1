import * as z from 'zod/mini';
import { spellWallTime } from '../../dates.ts';
import { NoMoment, type Place, parseMoment } from '../parseMoment.ts';
import { parseNumber } from '../parseNumber.ts';
import { plain } from '../plainText.ts';
import { zoneMeant, zoneNamed } from '../timeZones.ts';
import { type FieldOptions, field, shaped } from './field.ts';
import { term } from './text.ts';

/** How a moment is written in the request. */
type MomentFormat =
  | 'iso'
  | 'offset'
  | 'wall'
  | 'milliseconds'
  | 'seconds'
  | 'day'
  | 'month-first'
  | 'spelled';

const WRITE: Record<MomentFormat, (read: string) => string | number> = {
  iso: (iso) => new Date(iso).toISOString().replace(/\.\d{3}Z$/, 'Z'),
  offset: (iso) => iso,
  wall: (clock) => `${clock}Z`,
  milliseconds: (iso) => Date.parse(iso),
  seconds: (iso) => Math.floor(Date.parse(iso) / 1000),
  day: (day) => day,
  spelled: spellWallTime,
  'month-first': (day) => day.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$2-$3-$1'),
};

/** Which part of a moment a format writes: the instant, the day as written or the time on the clock. */
const PART: Partial<Record<MomentFormat, 'day' | 'clock'>> = {
  day: 'day',
  'month-first': 'day',
  wall: 'clock',
  spelled: 'clock',
};

const IN_UTC =
  'is a time in UTC. Map the local time of an earlier step, or write it as 2026-03-01 09:00';

/**
 * A moment as people and other apps write it; see {@link parseMoment}. `send` says what the vendor wants:
 * UTC ISO 8601 (`iso`), ISO with offset, epoch `milliseconds` or `seconds`, the `day` that was written
 * (`2026-03-01`, or `month-first`: `03-01-2026`), or what the clock showed, whatever its offset: the
 * `wall` time with a `Z` that means none or `spelled` out without a zone (`Sun, 1 Mar 2026 09:00:00`).
 * A time in UTC is refused there, since nothing says what the clock showed.
 */
export const dateTime = <F extends MomentFormat = 'iso'>(
  options: FieldOptions & { send?: F } = {},
) => {
  const { send = 'iso' as F, ...rest } = options;
  type Sent = F extends 'milliseconds' | 'seconds' ? number : string;
  const part = PART[send] ?? 'iso';
  const read = (value: unknown, place: Place = { zone: 'UTC', now: new Date() }) => {
    if (typeof value !== 'string' && typeof value !== 'number') {
      return value;
    }
    const moment = parseMoment(value, place);
    return moment instanceof NoMoment ? moment : (moment[part] ?? new NoMoment(IN_UTC));
  };
  const placeholder = part === 'day' ? '2026-03-01' : '2026-03-01 09:00';
  const kind = part === 'day' ? 'a date' : 'a date and time';
  const error = ({ input }: { input?: unknown }) =>
    (input instanceof NoMoment && input.why) || `must be ${kind} such as ${placeholder}`;
  return field(
    z.pipe(
      shaped((value) => read(value), z.string({ error })),
      z.transform((value: string) => WRITE[send](value) as Sent),
    ),
    { type: 'string', read, placeholder, ...rest },
  );
};

/** A calendar day, sent as `2026-03-01` unless `send` says otherwise. */
export const date = (options: FieldOptions & { send?: 'day' | 'month-first' } = {}) =>
  dateTime({ send: 'day', ...options });

const CLOCK = /^(\d{1,2})(?:[:.](\d{2})(?::00)?)?\s*(?:([ap])\.?m\.?)?$/i;

/** `17:30` for `5:30 pm`; null for what is no time of a day. */
function parseClock(value: string): string | null {
  const [, hours = '', minutes = '00', half] = CLOCK.exec(plain(value)) ?? [];
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

const IN_UNITS =
  /^(?:PT)?(?:(\d{1,3}(?:\.\d+)?) ?h(?:ou)?r?s?)? ?(?:(\d{1,4}(?:\.\d+)?) ?m(?:in(?:ute)?s?)?)? ?(?:(\d{1,6}(?:\.\d+)?) ?s(?:ec(?:ond)?s?)?)?$/i;

/** Seconds in `45:00` (minutes and seconds), `1:02:30` (hours too), `1 h 5 min` or a number of seconds; null for anything else. */
function parseDuration(value: unknown): number | null {
  const text = plain(String(value));
  const [, hours = '0', minutes = '', seconds = ''] =
    /^(?:(\d{1,3}):)?(\d{1,4}):([0-5]\d)$/.exec(text) ?? [];
  if (seconds) {
    return Number(minutes) < 60 || hours === '0'
      ? Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
      : null;
  }
  const units = IN_UNITS.exec(text)?.slice(1);
  if (units?.some(Boolean)) {
    const [h = 0, min = 0, s = 0] = units.map((part) => Number(part ?? 0));
    return Math.round(h * 3600 + min * 60 + s);
  }
  const { number } = (/^[\d., '’]+$/.test(text) && parseNumber(text)) || {};
  return number !== undefined ? Math.round(number) : null;
}

/** A length of time given in seconds, as `45:00`, as `1:02:30` or as `52 min`, sent in seconds; above zero unless `zero` allows that too. */
export const duration = ({ zero = false, ...options }: FieldOptions & { zero?: boolean } = {}) =>
  field(
    shaped(
      (value) => {
        const seconds = parseDuration(value);
        return seconds === 0 && !zero ? null : seconds;
      },
      z.number({ error: 'must be a time such as 45:00, 1:02:30 or a number of seconds' }),
    ),
    { type: 'string', placeholder: '1:02:30', ...options },
  );

/** A time zone by its name in the time zone database, such as America/New_York. "Eastern Time" is refused with the right name. */
export const timeZone = (options: FieldOptions = {}) =>
  term(zoneNamed, {
    unknown: noZone,
    label: 'Time Zone',
    placeholder: 'America/New_York',
    ...options,
  });

function noZone(given: string): string {
  const shown = `“${given.slice(0, 40)}”`;
  const meant = zoneMeant(given);
  return meant
    ? `must be ${meant} instead of ${shown}`
    : `must be a time zone such as America/New_York${given ? `. ${shown} does not exist` : ''}`;
}
