import { tzOffset } from '@date-fns/tz';
import * as z from 'zod';

const isoDate = z.iso.date();
const isoDateTime = z.iso.datetime({ offset: true, local: true });

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

/** Adds to a wall time the offset that `zone` has at that time. */
export function atZone(wallTime: string, zone: string): string {
  const asUtc = Date.parse(`${wallTime}Z`);
  const guess = tzOffset(zone, new Date(asUtc));
  if (Number.isNaN(guess)) {
    return `${wallTime}Z`;
  }
  // The guess is taken at the wrong instant by up to a day; the second look settles clock changes.
  const minutes = Math.round(tzOffset(zone, new Date(asUtc - guess * 60_000)));
  return `${wallTime}${minutes === 0 ? 'Z' : formatOffset(minutes)}`;
}

/** Any moment that a vendor writes (epoch milliseconds, ISO 8601, `YYYY-MM-DD hh:mm:ss`) as ISO 8601, else the text as it is. */
export function readMoment(value: unknown, zone = 'UTC'): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) {
    return new Date(value).toISOString();
  }
  if (typeof value !== 'string' || value === '') {
    return null;
  }
  if (/^\d{12,14}$/.test(value)) {
    return new Date(Number(value)).toISOString();
  }
  return isoDate.safeParse(value).success ? value : (parseDateTime(value, zone) ?? value);
}
