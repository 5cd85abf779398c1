import fc from 'fast-check';
import {
  averageSpeed,
  feet,
  feetUp,
  kilograms,
  kilometres,
  kmPerHour,
  longTime,
  measure,
  miles,
  milesPerHour,
  pacePer100m,
  pacePerKm,
  pacePerMile,
  pounds,
  shortTime,
  wholeMetres,
} from '../../src/workouts/units.ts';

const every = [
  kilometres,
  miles,
  feet,
  wholeMetres,
  kmPerHour,
  milesPerHour,
  pacePerKm,
  pacePerMile,
  pacePer100m,
  longTime,
  shortTime,
];

test.each([null, undefined, Number.NaN, Number.POSITIVE_INFINITY, -1])(
  '%p is no measure',
  (value) => {
    for (const convert of every) expect(convert(value)).toBeNull();
  },
);

test('a measure may come as text', () => {
  expect(measure('6764.8')).toBe(6764.8);
  for (const text of ['', ' ', '-1', '1e3', '6764 m']) expect(measure(text)).toBeNull();
});

test('distances and climbs', () => {
  expect(kilometres(6764.8)).toBe(6.76);
  expect(miles(42_195)).toBe(26.22);
  expect(feet(270.9)).toBe(889);
  expect(wholeMetres(0)).toBe(0);
});

test('speeds and paces', () => {
  expect(kmPerHour(6.679)).toBe(24);
  expect(milesPerHour(6.679)).toBe(14.9);
  expect(pacePerKm(3.145)).toBe('5:18');
  expect(pacePerMile(3.145)).toBe('8:32');
  expect(pacePer100m(1500 / 1800)).toBe('2:00');
});

test('who does not move has neither speed nor pace', () => {
  for (const convert of [kmPerHour, milesPerHour, pacePerKm, pacePerMile, pacePer100m])
    expect(convert(0)).toBeNull();
  expect(averageSpeed(0, 600)).toBeNull();
  expect(averageSpeed(1000, 0)).toBeNull();
  expect(averageSpeed(1000, null)).toBeNull();
});

test('59.6 s carries into the next minute and hour', () => {
  expect(pacePerKm(1000 / 359.6)).toBe('6:00');
  expect(shortTime(59.6)).toBe('1:00');
  expect(shortTime(3599.6)).toBe('1:00:00');
  expect(longTime(3599.6)).toBe('1:00:00');
});

test('times', () => {
  expect(longTime(2151)).toBe('0:35:51');
  expect(shortTime(2151)).toBe('35:51');
  expect(shortTime(4207)).toBe('1:10:07');
  expect(longTime(360_000)).toBe('100:00:00');
});

const seconds = (clock: string): number =>
  clock.split(':').reduce((total, part) => total * 60 + Number(part), 0);

test('a written time reads back as the rounded seconds, with no part above 59', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
      for (const text of [longTime(value), shortTime(value)] as string[]) {
        expect(seconds(text)).toBe(Math.round(value));
        expect(
          text
            .split(':')
            .slice(1)
            .every((part) => /^[0-5]\d$/.test(part)),
        ).toBe(true);
      }
    }),
  );
});

test('faster is never a longer pace', () => {
  const speed = fc.double({ min: 0.1, max: 30, noNaN: true });
  fc.assert(
    fc.property(speed, speed, (a, b) => {
      const [slow, fast] = a < b ? [a, b] : [b, a];
      expect(seconds(pacePerKm(fast) as string)).toBeLessThanOrEqual(
        seconds(pacePerKm(slow) as string),
      );
    }),
  );
});

test('heights may be below the sea, in feet as well', () => {
  expect([48.2, -6.2, 0, null, undefined].map(feetUp)).toEqual([158, -20, 0, null, null]);
});

test('weights go both ways', () => {
  expect([pounds(61), kilograms(134.5), pounds(null)]).toEqual([134.5, 61.01, null]);
});
