import fc from 'fast-check';
import {
  dateOf,
  dayNumber,
  mondayOf,
  type Period,
  periodOf,
  shortDate,
  weekdayOf,
} from '../../src/workouts/calendar.ts';

const anyDay = fc.integer({ min: -100_000, max: 100_000 });

test.each(['2025-02-29', '2025-13-01', '19-10-2025', '2025-10-199', '', null, undefined])(
  '%p is no date',
  (text) => expect(dayNumber(text)).toBeNull(),
);

test('a date and its number are each other', () => {
  fc.assert(fc.property(anyDay, (day) => expect(dayNumber(dateOf(day))).toBe(day)));
});

test('weeks start on Monday', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const monday = mondayOf(day);
      expect(weekdayOf(monday)).toBe('Monday');
      expect(day - monday).toBeGreaterThanOrEqual(0);
      expect(day - monday).toBeLessThan(7);
    }),
  );
});

test('every period holds its day, and the next one begins the day after', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom<Period>('week', 'month', 'year'), (day, period) => {
      const { key, from, to } = periodOf(day, period);
      expect(from <= day && day <= to).toBe(true);
      expect(periodOf(from, period).key).toBe(key);
      expect(periodOf(to, period).key).toBe(key);
      expect(periodOf(to + 1, period).from).toBe(to + 1);
      expect(periodOf(to + 1, period).key > key).toBe(true);
    }),
  );
});

test.each([
  ['2025-10-19', '2025-W42'],
  ['2024-12-30', '2025-W01'],
  ['2027-01-03', '2026-W53'],
  ['2026-01-01', '2026-W01'],
])('%s is in week %s', (date, week) => {
  expect(periodOf(dayNumber(date) as number, 'week').key).toBe(week);
});

test('dates for people', () => {
  expect(shortDate(dayNumber('2025-10-19') as number)).toBe('Sun 19 Oct 2025');
  expect(shortDate(dayNumber('2026-05-04') as number)).toBe('Mon 4 May 2026');
});
