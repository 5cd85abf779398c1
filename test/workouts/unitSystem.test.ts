import { distanceIn, metresEntered, unitsOfCountry } from '../../src/workouts/unitSystem.ts';

test.each([
  ['US', 'imperial'],
  ['gb', 'imperial'],
  ['DE', 'metric'],
  ['', null],
  [undefined, null],
])('people in %p read %p', (country, units) => {
  expect(unitsOfCountry(country)).toBe(units);
});

test('a distance that was entered is in kilometers unless the person chose miles', () => {
  expect(metresEntered(3)).toBe(3000);
  expect(metresEntered(3, 'metric')).toBe(3000);
  expect(metresEntered(3, 'imperial')).toBeCloseTo(4828.03, 2);
  expect(distanceIn(4828.032, 'imperial')).toBe('3 mi');
  expect(distanceIn(7500)).toBe('7.5 km');
});
