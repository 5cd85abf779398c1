import fc from 'fast-check';
import { dateOf } from '../../src/workouts/calendar.ts';
import { streaks } from '../../src/workouts/streaks.ts';

const on = (...dates: string[]) => dates.map((localDate) => ({ localDate }));
const week = on('2025-10-13', '2025-10-14', '2025-10-14', '2025-10-15', '2025-10-18', '2025-10-19');

test('days in a row', () => {
  expect(streaks(week, '2025-10-19')).toEqual({
    unit: 'day',
    current: 2,
    longest: 3,
    longestGapDays: 2,
    lastDate: '2025-10-19',
    daysSinceLast: 0,
  });
});

test('a streak runs until its next day is over', () => {
  expect(streaks(week, '2025-10-20')).toMatchObject({ current: 2, daysSinceLast: 1 });
  expect(streaks(week, '2025-10-21')).toMatchObject({ current: 0, longest: 3, daysSinceLast: 2 });
  expect(streaks(week, '2025-10-30')).toMatchObject({ longestGapDays: 10 });
});

test('weeks in a row, over the end of a year', () => {
  const dates = on('2024-12-18', '2024-12-29', '2024-12-30', '2025-01-12');
  expect(streaks(dates, '2025-01-19', 'week')).toMatchObject({ current: 4, longest: 4 });
  expect(streaks(dates, '2025-01-20', 'week')).toMatchObject({ current: 0, longest: 4 });
});

test('nothing before today is no streak', () => {
  const none = { current: 0, longest: 0, longestGapDays: 0, lastDate: null, daysSinceLast: null };
  expect(streaks([], '2025-10-19')).toMatchObject(none);
  expect(streaks(on('2025-10-20', 'soon'), '2025-10-19')).toMatchObject(none);
  expect(streaks(week, 'today')).toMatchObject(none);
});

test('order and repetition do not matter, and no streak is longer than the longest', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 20_000, max: 20_060 })),
      fc.constantFrom<'day' | 'week'>('day', 'week'),
      (days, unit) => {
        const today = '2024-12-05';
        const dates = on(...days.map(dateOf));
        const result = streaks(dates, today, unit);
        expect(streaks([...dates].reverse().concat(dates), today, unit)).toEqual(result);
        expect(result.current).toBeLessThanOrEqual(result.longest);
        expect(result.longest).toBeLessThanOrEqual(new Set(days).size);
      },
    ),
  );
});
