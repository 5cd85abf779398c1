import {
  ordinal,
  previousTotals,
  summaryValues,
} from '../../../src/workouts/events/eventValues.ts';
import { spanInWords } from '../../../src/workouts/events/totalEvents.ts';

it('counts as people do: 1st, 2nd, 3rd, but 11th, 12th, 13th', () => {
  const numbers = [1, 2, 3, 4, 10, 11, 12, 13, 20, 21, 22, 23, 29, 100, 101, 111, 112, 113, 122];
  expect(numbers.map(ordinal).join(' ')).toBe(
    '1st 2nd 3rd 4th 10th 11th 12th 13th 20th 21st 22nd 23rd 29th 100th 101st 111th 112th 113th 122nd',
  );
});

it.each([
  ['week', '2025-10-13', 'in the week of 13 October 2025'],
  ['month', '2025-10-01', 'in October 2025'],
  ['year', '2025-01-01', 'in 2025'],
  ['ever', null, 'in total'],
] as const)('a %s is told in words', (span, from, words) => {
  expect(spanInWords(span, from)).toBe(words);
});

it('the sample of a summary tells the changes from its own previous period', () => {
  const shown = (key: keyof typeof summaryValues) => Number(summaryValues[key].example);
  const changes = {
    count: shown('changeCount'),
    distanceKm: shown('changeDistanceKm'),
    distanceMiles: shown('changeDistanceMiles'),
    movingSeconds: shown('changeMovingSeconds'),
    elevationGainM: shown('changeElevationGainM'),
    elevationGainFt: shown('changeElevationGainFt'),
  };
  for (const [key, change] of Object.entries(changes) as [keyof typeof changes, number][]) {
    expect(shown(key) - previousTotals[key]).toBeCloseTo(change, 2);
  }
});
