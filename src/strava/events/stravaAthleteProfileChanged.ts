import { extended } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { editsOutput } from '../../workoutEvents/edits.ts';
import { profileChanged } from '../../workoutEvents/profileChanged.ts';
import type { Fact } from '../../workouts/events/changes.ts';
import { hydrateStravaStats } from '../athlete/hydrate.ts';
import { athlete, forPeople } from '../athlete/schema.ts';
import { statValues } from '../athlete/stats.ts';
import { docs } from '../docs.ts';
import { trigger } from '../service.ts';

const watchedFacts = (raw: Raw): Record<string, Fact> => {
  const fact = (value: unknown) => (value ?? null) as Fact;
  return {
    username: fact(raw.username),
    firstName: fact(raw.firstname),
    lastName: fact(raw.lastname),
    city: fact(raw.city),
    state: fact(raw.state),
    country: fact(raw.country),
    sex: fact(raw.sex),
    bio: fact(raw.bio),
    weightKg: fact(raw.weight),
    ftpWatts: fact(raw.ftp),
    photoUrl: fact(raw.profile),
    units: fact(raw.measurement_preference),
    subscription: fact(raw.summit ?? raw.premium),
  };
};

export const stravaAthleteProfileChanged = trigger({
  ...profileChanged({ idOf: ({ id }) => String(id), always: 'id', watchedFacts, forPeople }),
  key: 'strava_athlete_profile_changed',
  noun: 'Profile Change',
  label: 'Strava Athlete Profile Changed',
  description:
    'Triggers when the username, name, city, country or another value of the athlete’s profile changes. Includes the athlete’s totals.',
  docs: docs('Athletes', 'getLoggedInAthlete'),
  scopes: ['read'],
  optionalScopes: ['profile:read_all'],
  route: 'GET /athlete',
  output: () =>
    extended(athlete(), {
      ...editsOutput('City', 'Portland', 'San Francisco'),
      ...statValues(),
    }) as never,
  hydrate: hydrateStravaStats,
});
