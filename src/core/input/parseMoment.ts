import { strict } from 'chrono-node/en';
import { atZone, DAY_MS, formatOffset, inZone, offsetAt, parseDateTime } from '../dates.ts';
import { plain } from './plainText.ts';

/** What is known about where a text was written. */
export type Place = {
  /** IANA name of the zone of the Zap. */
  zone: string;
  now: Date;
  /** Two-letter code of the account's country, which says what 03/04/2026 means. */
  country?: string | undefined;
};

/** A moment, the `day` it was written for, the time on the `clock` where that is known, and whether it means the whole day. */
export type Moment = { iso: string; day: string; clock: string | null; isDay: boolean };

/** Why a text is not a moment, in words that follow the field's label. */
export class NoMoment {
  readonly why: string | undefined;
  constructor(why?: string) {
    this.why = why;
  }
}

const NO_SUCH_DAY = 'is not a date that exists. Use for example 2026-03-01 09:00';

/**
 * Reads a moment as people and other apps write it: ISO 8601, `March 1, 2026 9:00 am`, `tomorrow 9am`,
 * `in 3 days`, `03/04/2026` in the order of the account's country, epoch seconds or milliseconds. The
 * whole text has to be one moment with its year; without an offset it is in the zone of the Zap, and a
 * day alone means its midnight.
 */
export function parseMoment(given: string | number, place: Place): Moment | NoMoment {
  const text = plain(String(given));
  if (text.length > LONGEST) {
    return new NoMoment();
  }
  const epoch = epochOf(text);
  if (epoch !== null) {
    return ofInstant(epoch, place.zone);
  }
  if (/^now$/i.test(text)) {
    return ofClock(inZone(place.now.getTime(), place.zone));
  }
  const dated = inOrder(relativeDay(text, place), place.country);
  if (dated instanceof NoMoment) {
    return dated;
  }
  if (ISO.test(dated)) {
    const iso = parseDateTime(dated.toUpperCase(), place.zone);
    return iso === null
      ? new NoMoment(NO_SUCH_DAY)
      : ofClock(iso, { isUtc: /Z$/i.test(dated), isDay: !/:/.test(dated) });
  }
  return AMBIGUOUS.test(dated) ? new NoMoment() : inWords(dated, place);
}

/** Longer texts are not moments; the longest is JavaScript's own spelling with the name of its zone. */
const LONGEST = 100;

const ISO = /^\d{4}-\d{2}-\d{2}([T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)? ?(Z|[+-]\d{2}:?\d{2})?)?$/i;

const ofClock = (iso: string, { isUtc = false, isDay = false } = {}): Moment => ({
  iso,
  day: iso.slice(0, 10),
  clock: isUtc ? null : iso.slice(0, 19),
  isDay,
});

/** An instant in UTC that says nothing about a local clock. Midnight in UTC stands for a day, as HighLevel and others write days. */
const ofInstant = (instant: number, zone: string): Moment => {
  const isDay = instant % DAY_MS === 0;
  const iso = inZone(instant, isDay ? 'UTC' : zone);
  return { iso, day: iso.slice(0, 10), clock: null, isDay };
};

/** Milliseconds of an epoch time in seconds (9 or 10 digits) or milliseconds (12 or 13). */
function epochOf(text: string): number | null {
  const [, seconds, milliseconds] = /^(?:(-?\d{9,10})|(-?\d{12,13}))$/.exec(text) ?? [];
  return seconds ? Number(seconds) * 1000 : milliseconds ? Number(milliseconds) : null;
}

const DAYS_AWAY: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 };

/** `tomorrow 9am` with the day instead of its name. */
const relativeDay = (text: string, { zone, now }: Place) =>
  text.replace(/^(yesterday|today|tomorrow)\b,?/i, (name) => {
    const [year = 0, month = 0, day = 0] = inZone(now.getTime(), zone)
      .slice(0, 10)
      .split('-')
      .map(Number);
    const away = DAYS_AWAY[name.replace(',', '').toLowerCase()]!;
    return new Date(Date.UTC(year, month - 1, day + away)).toISOString().slice(0, 10);
  });

/** A numeric date whose order is not known yet, or whose year is not complete. */
const AMBIGUOUS = /(?<!\d)\d{1,2}([/.-])\d{1,2}\1\d{2,4}(?!\d)|(?<!\d)\d{1,2}\/\d{1,2}(?!\d)/;

/** `2026-04-03` for `03/04/2026` where the day comes first, and for `2026/4/3`; a weekday before it goes. */
function inOrder(text: string, country: string | undefined): string | NoMoment {
  const dated = text.replace(/^(mon|tue|wed|thu|fri|sat|sun)[a-z]*,? (?=\d)/i, '');
  const two = (part: number) => String(part).padStart(2, '0');
  const [, year, , month, day, later = ''] =
    /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})\b(.*)$/.exec(dated) ?? [];
  if (year) {
    return `${year}-${two(Number(month))}-${two(Number(day))}${later}`;
  }
  const [, one, , other, ofYear, rest = ''] =
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\b,?(.*)$/.exec(dated) ?? [];
  if (!ofYear) {
    return dated;
  }
  const [a, b] = [Number(one), Number(other)];
  const [dayFirst, monthFirst] = [`${ofYear}-${two(b)}-${two(a)}`, `${ofYear}-${two(a)}-${two(b)}`];
  const order = a > 12 ? 'day' : b > 12 || a === b ? 'month' : firstIn(country);
  return order
    ? (order === 'day' ? dayFirst : monthFirst) + rest
    : new NoMoment(`could mean ${dayFirst} or ${monthFirst}. Write it as one of them`);
}

/** What a country writes first in a date: where that is the day, `03/04/2026` is in April. */
function firstIn(country: string | undefined): 'day' | 'month' | undefined {
  if (!country || !/^[A-Z]{2}$/i.test(country)) {
    return undefined;
  }
  const { language, region } = new Intl.Locale(`und-${country}`).maximize();
  if (region !== country.toUpperCase()) {
    return undefined;
  }
  const [first] = new Intl.DateTimeFormat(`${language}-${country}`)
    .formatToParts(0)
    .filter(({ type }) => type === 'day' || type === 'month' || type === 'year');
  return first?.type === 'day' || first?.type === 'month' ? first.type : undefined;
}

/** A moment in English words, read by chrono: https://github.com/wanasit/chrono */
function inWords(given: string, { zone, now }: Place): Moment | NoMoment {
  // JavaScript writes the name of the zone behind its offset.
  const text = given.replace(/(?<=[+-]\d{4}) \([^()]*\)$/, '');
  const [read, ...others] = strict.parse(text, {
    instant: now,
    timezone: offsetAt(now.getTime(), zone),
  });
  const isWhole = others.length === 0 && read?.text.length === text.length && !read.end;
  const said = read?.start;
  const needed = ['year', 'month', 'day'] as const;
  if (!isWhole || !said || !needed.every((part) => said.isCertain(part))) {
    return new NoMoment();
  }
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', size = 2) =>
    String(said.get(name) ?? 0).padStart(size, '0');
  const day = `${part('year', 4)}-${part('month')}-${part('day')}`;
  if (!said.isCertain('hour')) {
    return ofClock(atZone(`${day}T00:00:00`, zone), { isDay: true });
  }
  const wallTime = `${day}T${part('hour')}:${part('minute')}:${part('second')}`;
  return said.isCertain('timezoneOffset')
    ? ofClock(wallTime + formatOffset(said.get('timezoneOffset') ?? 0), {
        isUtc: /\b(UTC|GMT|Z)\b(?! ?[+-]\d)/i.test(text),
      })
    : ofClock(atZone(wallTime, zone));
}
