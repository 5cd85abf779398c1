import { trendOf } from '../../src/workouts/trend.ts';

it('names the trend of the days', () => {
  const minutes = (localDate: string, min: number) => ({ localDate, movingSeconds: min * 60 });
  const trend = (early: number, late: number) =>
    trendOf(
      [minutes('2025-10-01', early), minutes('2025-10-27', late), minutes('2025-09-01', 900)],
      '2025-10-01',
      '2025-10-28',
    );
  expect([
    trend(60, 60),
    trend(60, 66),
    trend(60, 90),
    trend(60, 30),
    trend(0, 30),
    trend(0, 0),
  ]).toEqual(['Steady', 'Steady', 'Rising', 'Falling', 'Rising', 'Steady']);
});
