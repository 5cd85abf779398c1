/**
 * Calendar arithmetic on local dates ("2025-10-19"), which have no zone and need none.
 * A day is also a number, the days since 1970-01-01, so that dates can be subtracted.
 */

/** A stretch of calendar that totals are kept for. Weeks run Monday to Sunday. */
export type Period = 'week' | 'month' | 'year';

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;

/** Seconds of a day. */
export const DAY_SECONDS = 86_400;

const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Number of the day of "2025-10-19" (a time after it is ignored); `null` if there is no such date. */
export function dayNumber(date: string | null | undefined): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(date ?? '') ?? [];
  if (!year) return null;
  const number = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS;
  return dateOf(number) === `${year}-${month}-${day}` ? number : null;
}

/** The date of a day number: "2025-10-19". */
export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** English name of the weekday of a day number: "Sunday". 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): string => WEEKDAYS[(((day + 4) % 7) + 7) % 7] as string;

/** "19 October 2025". */
export function longDate(day: number): string {
  const date = new Date(day * DAY_MS);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

/** "Sun 19 Oct 2025". */
export function shortDate(day: number): string {
  const [date, month, year] = longDate(day).split(' ');
  return `${weekdayOf(day).slice(0, 3)} ${date} ${month?.slice(0, 3)} ${year}`;
}

/** Day number of the Monday of the week that holds the day. */
export const mondayOf = (day: number): number => day - ((((day + 3) % 7) + 7) % 7);

/**
 * The week, month or year that holds a day: `key` ("2025-W42" by ISO 8601, "2025-10", "2025")
 * and its first and last day. The last days of December may belong to week 1 of the next year.
 */
export function periodOf(day: number, period: Period): { key: string; from: number; to: number } {
  const date = dateOf(day);
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1;
  const firstOf = (y: number, m: number): number => Date.UTC(y, m) / DAY_MS;
  if (period === 'year')
    return { key: date.slice(0, 4), from: firstOf(year, 0), to: firstOf(year + 1, 0) - 1 };
  if (period === 'month')
    return { key: date.slice(0, 7), from: firstOf(year, month), to: firstOf(year, month + 1) - 1 };
  const from = mondayOf(day);
  const isoYear = Number(dateOf(from + 3).slice(0, 4));
  const week = (from - mondayOf(firstOf(isoYear, 0) + 3)) / 7 + 1;
  return { key: `${isoYear}-W${String(week).padStart(2, '0')}`, from, to: from + 6 };
}
