import { once } from '../once.ts';
import { plain } from './plainText.ts';

const zones = once(
  () => new Map(Intl.supportedValuesOf('timeZone').map((name) => [name.toLowerCase(), name])),
);

/** The name of a time zone as the time zone database spells it; null for anything else. */
export function zoneNamed(value: string): string | null {
  const name = plain(value).replaceAll(' ', '_');
  const known = zones().get(name.toLowerCase());
  if (known || !/^[a-z]+\/[a-z_/+-]+\d*$/i.test(name)) {
    return known ?? (name.toUpperCase() === 'UTC' ? 'UTC' : null);
  }
  try {
    // An older name of a zone, such as US/Eastern or Asia/Kolkata.
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return null;
  }
}

/** The zones that win where several share a name: "Eastern Time" means New York before Toronto. */
const KNOWN_BEST = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Halifax',
  'America/Sao_Paulo',
  'Europe/London',
  'Europe/Paris',
  'Europe/Athens',
  'Europe/Moscow',
  'Africa/Johannesburg',
  'Africa/Lagos',
  'Africa/Nairobi',
  'Asia/Dubai',
  'Asia/Calcutta',
  'Asia/Singapore',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Australia/Adelaide',
  'Australia/Perth',
  'Pacific/Auckland',
];

type Naming = NonNullable<Intl.DateTimeFormatOptions['timeZoneName']>;

const nameOf = (
  timeZone: string,
  timeZoneName: Naming,
  { locale = 'en-US', at = Date.now() } = {},
) =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')!.value;

const cityOf = (zone: string) => zone.split('/').at(-1)!.replaceAll('_', ' ');

/** The part of a zone's name that tells it from others: `eastern` of "(GMT-05:00) Eastern Standard Time (US & Canada)". */
const essence = (name: string) =>
  plain(name)
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\b(standard|daylight|summer|time|zone|us)\b/g, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Short names are given only where people use them: EST in America, CET in Europe, AEST in Australia. */
const NAMINGS: [Naming, string][] = [
  ['long', 'en-US'],
  ['longGeneric', 'en-US'],
  ['short', 'en-US'],
  ['shortGeneric', 'en-US'],
  ['short', 'en-GB'],
  ['short', 'en-AU'],
];

/** Zones by what people call them: `eastern`, `est`, `edt` and `et`, in summer and in winter. */
const byName = once(() => {
  const year = new Date().getUTCFullYear();
  const seasons = [Date.UTC(year, 0, 15), Date.UTC(year, 6, 15)];
  const names = KNOWN_BEST.flatMap((zone) =>
    seasons.flatMap((at) =>
      NAMINGS.map(
        ([naming, locale]) => [essence(nameOf(zone, naming, { locale, at })), zone] as const,
      ),
    ),
  );
  return new Map(names.filter(([name]) => name && !/^(gmt|utc)/.test(name)).toReversed());
});

/** Longer texts are not the name of a zone. */
const LONGEST = 100;

/** The zone that people mean by "Eastern Time", "EST", "New York" or "(GMT-05:00) America/New_York"; null where nobody knows. */
export function zoneMeant(given: string): string | null {
  if (given.length > LONGEST) {
    return null;
  }
  const [inside] = /\b[a-z]+\/[a-z_]+(\/[a-z_]+)?/i.exec(given) ?? [];
  const city = plain(given).toLowerCase();
  return (
    (inside && zoneNamed(inside)) ||
    byName().get(essence(given)) ||
    [...zones().values()].find((zone) => cityOf(zone).toLowerCase() === city) ||
    null
  );
}

/** All time zones by their names in the time zone database, as people call them: "Eastern Time, New York". Those known best come first. */
export function timeZones(): Record<string, string> {
  const labelled = (names: string[]) =>
    names.map((zone) => [zone, `${nameOf(zone, 'longGeneric')}, ${cityOf(zone)}`] as const);
  const others = labelled([...zones().values()].filter((zone) => !KNOWN_BEST.includes(zone)));
  return Object.fromEntries([
    ...labelled(KNOWN_BEST),
    ...others.sort(([, one], [, other]) => one.localeCompare(other, 'en')),
  ]);
}
