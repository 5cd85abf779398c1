import { ADA, ATHLETE_FIELD, contactOf } from './gym.ts';
import type { Fields, Recipe } from './recipe.ts';

export const profileEnrichment: Recipe = {
  name: 'profile-enrichment',
  title: 'Profile enrichment from the athlete’s profile and totals',
  fields: [
    { name: 'Runs This Year (km)', dataType: 'NUMERICAL' },
    { name: 'Longest Ride (km)', dataType: 'NUMERICAL' },
    { name: 'Strava Profile', dataType: 'TEXT' },
  ],
  contacts: [ADA],
  prepare: (sandbox) => {
    Object.assign(contactOf(sandbox, ADA), { city: undefined, state: undefined });
  },
  zap: {
    trigger: { app: 'strava', key: 'get_strava_athlete', label: 'Get Strava Athlete' },
    steps: [
      {
        app: 'strava',
        kind: 'searches',
        key: 'get_strava_athlete_stats',
        label: 'Get Strava Athlete Stats',
        input: () => ({}),
      },
      {
        app: 'highlevel',
        kind: 'creates',
        key: 'enrich_contact_from_athlete_profile',
        label: 'Enrich Contact from Athlete Profile',
        input: (athlete, [stats], pick) => ({
          athlete: athlete.id,
          athleteFieldId: pick.field(ATHLETE_FIELD),
          firstName: athlete.firstName,
          lastName: athlete.lastName,
          city: athlete.city,
          state: athlete.state,
          country: athlete.country,
          fillFields: [{ field: pick.field('Strava Profile'), value: athlete.profileUrl }],
          currentFields: [
            {
              currentField: pick.field('Runs This Year (km)'),
              currentValue: (stats!.ytd_run as Fields).distanceKm,
            },
            { currentField: pick.field('Longest Ride (km)'), currentValue: stats!.biggestRideKm },
          ],
        }),
      },
    ],
  },
  events: [
    {
      story: 'Ada moves to Boston and calls herself Augusta on Strava.',
      happen: ({ strava }) => {
        Object.assign(strava.state.athlete, {
          firstname: 'Augusta',
          city: 'Boston',
          state: 'MA',
          updated_at: new Date().toISOString().replace(/\.\d+/, ''),
        });
      },
    },
  ],
};
