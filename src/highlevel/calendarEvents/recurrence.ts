import { type FieldOptions, term } from '../../core/input/fields.ts';

const FREQUENCIES: Record<string, string> = { day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY' };

/** What the editor offers; any other interval and number of times may be typed. */
const OFFERED = [
  'Every day, 5 times',
  'Every week, 4 times',
  'Every week, 8 times',
  'Every week, 12 times',
  'Every 2 weeks, 6 times',
  'Every month, 3 times',
  'Every month, 6 times',
  'Every month, 12 times',
];

/** Labels of the offered recurrences by their rules. */
export const recurrences = (): Record<string, string> =>
  Object.fromEntries(OFFERED.map((words) => [ruleOf(words)!, words]));

/** How often an appointment recurs: in words, or as a rule of iCalendar (RFC 5545) without a start. */
export const recurrence = (options: FieldOptions = {}) =>
  term(ruleOf, {
    unknown: 'must be a recurrence such as “Every 2 weeks, 6 times” or RRULE:FREQ=WEEKLY;COUNT=4',
    label: 'Recurrence',
    dropdown: 'recurrence_dropdown',
    help: 'Choose one, or type for example “Every 3 weeks, 10 times”. Only applies if “Ignore Free Slots” is yes.',
    ...options,
  });

function ruleOf(given: string): string | null {
  const [, interval = '1', unit = '', count] =
    /^every (?:(\d{1,2}) )?(day|week|month)s?,? (\d{1,3}) times$/i.exec(given) ?? [];
  if (count) {
    const frequency = FREQUENCIES[unit.toLowerCase()];
    return `RRULE:FREQ=${frequency};INTERVAL=${Number(interval)};COUNT=${Number(count)}`;
  }
  const [, rule] =
    /^(?:RRULE:)?(FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[\w,+-]+)*)$/i.exec(given) ?? [];
  return rule ? `RRULE:${rule}` : null;
}
