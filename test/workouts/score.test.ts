import fc from 'fast-check';
import { dateOf, dayNumber } from '../../src/workouts/calendar.ts';
import { trainingScore } from '../../src/workouts/score.ts';

const today = '2025-10-26';
const last = dayNumber(today) as number;
const ago = (days: number, minutes = 50) => ({
  localDate: dateOf(last - days),
  movingSeconds: minutes * 60,
});

test('three times fifty minutes in each of four weeks is nearly everything', () => {
  const workouts = [0, 7, 14, 21].flatMap((week) => [ago(week + 1), ago(week + 3), ago(week + 5)]);
  expect(trainingScore(workouts, { today })).toEqual({
    score: 99,
    volume: 40,
    consistency: 38.9,
    trend: 20,
    workouts: 12,
    minutesPerWeek: 150,
    activeWeeks: 4,
    weeks: 4,
    longestGapDays: 2,
    from: '2025-09-29',
    to: today,
    formula:
      '99 = volume 40 (40 × 150 of 150 min a week, at most 40) + consistency 38.9 (25 × 4 of 4 weeks active + 15 × (1 − longest gap of 2 in 28 days)) + trend 20 (20 × 300 min in the second half against 300 in the first, at most 20)',
  });
});

test('no workout in the window is 0', () => {
  expect(trainingScore([ago(28), ago(-1), { localDate: null }], { today })).toMatchObject({
    score: 0,
    longestGapDays: 28,
    workouts: 0,
  });
});

test('fading away costs the trend, starting does not', () => {
  expect(trainingScore([ago(20)], { today })?.trend).toBe(0);
  expect(trainingScore([ago(20), ago(3, 25)], { today })?.trend).toBe(10);
  expect(trainingScore([ago(3)], { today })?.trend).toBe(20);
});

test('window and target can be chosen, within reason', () => {
  expect(trainingScore([ago(0)], { today, days: 7, weeklyMinutes: 50 })).toMatchObject({
    volume: 40,
    weeks: 1,
  });
  expect(trainingScore([], { today, days: 0 })?.weeks).toBe(1);
  expect(trainingScore([], { today, days: 30 })).toMatchObject({ from: '2025-09-27', weeks: 4 });
  expect(trainingScore([], { today: 'now' })).toBeNull();
});

test('the score is the sum of its parts, between 0 and 100, and more training never costs volume', () => {
  const workout = fc.tuple(fc.nat(40), fc.nat(300)).map(([days, minutes]) => ago(days, minutes));
  fc.assert(
    fc.property(
      fc.array(workout),
      workout,
      fc.integer({ min: 7, max: 60 }),
      (items, more, days) => {
        const result = trainingScore(items, { today, days });
        if (!result) throw new Error('no score');
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100);
        const parts = result.volume + result.consistency + result.trend;
        expect(Math.abs(parts - result.score)).toBeLessThanOrEqual(0.66);
        expect(result.activeWeeks).toBeLessThanOrEqual(result.weeks);
        const grown = trainingScore([...items, more], { today, days });
        expect(grown?.volume).toBeGreaterThanOrEqual(result.volume);
        expect(grown?.consistency).toBeGreaterThanOrEqual(result.consistency);
      },
    ),
  );
});
