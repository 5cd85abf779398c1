import { meantService, serviceNamed } from '../../src/workouts/services.ts';

test.each([
  ['Strava', 'Strava'],
  ['strava', 'Strava'],
  ['strva', 'Strava'],
  ['Starva', 'Strava'],
  ['www.strava.com', 'Strava'],
  ['run keeper', 'Runkeeper'],
  ['Runkepper', 'Runkeeper'],
  ['ASICS Runkeeper', 'Runkeeper'],
])('%s is meant as %s', (given, service) => {
  expect(meantService(given)).toBe(service);
});

test.each(['Garmin', 'Stryd', 'Runalyze', 'Polar', 'MapMyRun', 'Komoot', ''])(
  '%s is another service',
  (given) => {
    expect(meantService(given)).toBeNull();
  },
);

test('a service that is named on purpose keeps its name', () => {
  expect(serviceNamed('run-keeper')).toBe('Runkeeper');
  expect(serviceNamed('Strata')).toBeNull();
});
