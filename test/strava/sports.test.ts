import { validate } from '../../src/core/input/validate.ts';
import { sport } from '../../src/strava/activities/fields.ts';

const read = (given: unknown) => validate({ sport_type: sport() }, { sport_type: given });

it.each([
  ['running', 'Run'],
  ['Gravel Ride', 'GravelRide'],
  ['mountain biking', 'MountainBikeRide'],
  // Runkeeper's own types, so that no transfer to Strava fails for its sport.
  ['Spinning', 'Ride'],
  ['Boxing / MMA', 'Workout'],
  ['Arc Trainer', 'Elliptical'],
])('%s is sent as %s', (given, sent) => {
  expect(read(given)).toEqual({ sport_type: sent });
});

it('refuses what Strava does not know, with sports that it does', () => {
  expect(() => read('Underwater Hockey')).toThrow(
    /^Sport must be a sport that Strava knows\. .*Run, Trail Run/,
  );
});
