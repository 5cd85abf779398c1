const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const two = (value: number): string => String(value).padStart(2, '0');

/** `Sat, 1 Jan 2011 00:00:00`: the day is not padded, and there is no zone. */
export const spelled = (local: Date): string =>
  `${DAYS[local.getUTCDay()]}, ${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`;

const FORM = /^([A-Z][a-z]{2}), (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2})$/;

/** Milliseconds of the wall time as if it were UTC; undefined for any other form and for dates that do not exist. */
export const readSpelled = (text: unknown): number | undefined => {
  const [, , day, month = '', year, hours, minutes, seconds] = FORM.exec(String(text)) ?? [];
  const time = Date.UTC(
    Number(year),
    MONTHS.indexOf(month),
    Number(day),
    Number(hours),
    Number(minutes),
    Number(seconds),
  );
  return Number.isNaN(time) || new Date(time).getUTCDate() !== Number(day) ? undefined : time;
};
