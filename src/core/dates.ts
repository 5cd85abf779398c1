import { tzOffset } from '@date-fns/tz/tzOffset';
import * as z from 'zod/mini';
import { isRecord, numberOf } from './raw.ts';

const isoDate = z.iso.date();
const isoDateTime = z.iso.datetime({ offset: true, local: true });

/** Milliseconds of a day. */
export const DAY_MS = 24 * 60 * 60 * 1000;

/** `+02:00` for 120 minutes east of UTC. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)}`;
}

/**
 * Reads a date as people and earlier steps give it: `2026-03-01`, `2026-03-01 09:00`,
 * `2026-03-01T09:00:00+01:00`. Without an offset it is wall time in `zone` (an IANA name).
 * @returns ISO 8601 with offset, or null for what is no date, an impossible one (31 February) included.
 */
export function parseDateTime(text: string, zone = 'UTC'): string | null {
  const value = text
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2}) (\d)/, '$1T$2')
    .replace(/T(\d:)/, 'T0$1')
    .replace(/(T\d{2}:\d{2})(?!:)/, '$1:00')
    .replace(/ (Z|[+-]\d{2}:?\d{2})$/, '$1')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  if (isoDate.safeParse(value).success) {
    return atZone(`${value}T00:00:00`, zone);
  }
  if (!isoDateTime.safeParse(value).success) {
    return null;
  }
  return /(Z|[+-]\d{2}:\d{2})$/.test(value) ? value : atZone(value, zone);
}

/** Adds to a wall time the offset that `zone` has at that time. A time that a clock change skips is read by the clock before it. */
export function atZone(wallTime: string, zone: string): string {
  const asUtc = Date.parse(`${wallTime}Z`);
  const guess = tzOffset(zone, new Date(asUtc));
  if (Number.isNaN(guess)) {
    return `${wallTime}Z`;
  }
  // The guess is taken at the wrong instant by up to a day; the second look settles clock changes.
  const second = tzOffset(zone, new Date(asUtc - guess * 60_000));
  const isThere = tzOffset(zone, new Date(asUtc - second * 60_000)) === second;
  const minutes = Math.round(isThere ? second : Math.min(guess, second));
  return `${wallTime}${minutes === 0 ? 'Z' : formatOffset(minutes)}`;
}

/** Minutes that `zone` (an IANA name) is east of UTC at an instant; 0 where the zone is unknown. */
export const offsetAt = (instant: number, zone: string): number =>
  Math.round(tzOffset(zone, new Date(instant)) || 0);

/** An instant (epoch milliseconds) as the clock of `zone` shows it: ISO 8601 with offset. */
export function inZone(instant: number, zone: string): string {
  const minutes = offsetAt(instant, zone);
  const wallTime = new Date(instant + minutes * 60_000).toISOString().slice(0, -1);
  return `${wallTime}${minutes === 0 ? 'Z' : formatOffset(minutes)}`;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Sat, 1 Jan 2011 09:30:00` for the wall time of `2011-01-01T09:30:00+01:00`, whatever its offset. */
export function spellWallTime(iso: string): string {
  const at = new Date(`${iso.slice(0, 19)}Z`);
  const month = MONTHS[at.getUTCMonth()];
  return `${DAYS[at.getUTCDay()]}, ${at.getUTCDate()} ${month} ${at.getUTCFullYear()} ${iso.slice(11, 19)}`;
}

const SPELLED =
  /^(?:[a-z]+,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?:,?\s+(\d{1,2}:\d{2})(:\d{2})?)?/i;

/** `2011-01-01T09:30:00` for `Sat, 1 Jan 2011 09:30:00`, which names no zone; null for what is no date. */
export function readSpelled(value: unknown): string | null {
  const [, day = '', name = '', year, clock = '0:00', seconds = ':00'] =
    SPELLED.exec(String(value ?? '').trim()) ?? [];
  const month = MONTHS.findIndex((known) => known.toLowerCase() === name.toLowerCase()) + 1;
  const two = (part: string | number) => String(part).padStart(2, '0');
  const wall = `${year}-${two(month)}-${two(day)}T${clock.padStart(5, '0')}${seconds}`;
  return isoDateTime.safeParse(wall).success ? wall : null;
}

/** The last moment that a Date can hold. */
const LAST_MOMENT = 8.64e15;

/** Ten digits are seconds: as milliseconds they would be a day in the spring of 1970. */
function fromEpoch(epoch: number): string | null {
  const isInSeconds = epoch >= 1e9 && epoch < 1e10;
  const moment = isInSeconds ? epoch * 1000 : epoch;
  return Math.abs(moment) <= LAST_MOMENT ? new Date(moment).toISOString() : null;
}

/** `Sun, 01 Mar 2026 09:00:00 GMT` and `Sun Mar 01 2026 10:00:00 GMT+0100 (CET)`, which name their zone. */
const ZONED = /^[a-z]{3},? .*\d{2}:\d{2}:\d{2} (GMT|UTC|[+-]\d{4})/i;

/**
 * Any moment that a vendor writes (epoch milliseconds or seconds, `{ _seconds }`, ISO 8601,
 * `YYYY-MM-DD hh:mm:ss`, JavaScript's and HTTP's own spelling) as ISO 8601, else the text as it is.
 */
export function readMoment(value: unknown, zone = 'UTC'): string | null {
  if (typeof value === 'number') {
    return fromEpoch(value);
  }
  if (isRecord(value)) {
    const seconds = numberOf(value._seconds ?? value.seconds);
    return seconds === null ? null : fromEpoch(seconds * 1000);
  }
  if (typeof value !== 'string' || value === '') {
    return null;
  }
  if (/^\d{10}$|^-?\d{12,14}$/.test(value)) {
    return fromEpoch(Number(value));
  }
  if (ZONED.test(value)) {
    return fromEpoch(Date.parse(value)) ?? value;
  }
  return isoDate.safeParse(value).success ? value : (parseDateTime(value, zone) ?? value);
}

/** `2026-03-01 09:00` of any moment that a vendor writes, by the clock that it is written for; null for none. */
export const shortMoment = (value: unknown): string | null =>
  readMoment(value)?.slice(0, 16).replace('T', ' ') ?? null;

/** Epoch milliseconds of any moment that a vendor writes; NaN for what is none. */
export const instantOf = (value: unknown): number => Date.parse(readMoment(value) ?? '');
