import { ATHLETES } from './athletes.ts';
import { ADA, ATHLETE_FIELD, BEN, fillFields } from './gym.ts';
import type { Recipe } from './recipe.ts';
import { logWorkout, NEW_STRAVA_ACTIVITY } from './sharedSteps.ts';

export const severalAthletes: Recipe = {
  name: 'several-athletes',
  title: 'Several Strava accounts, each routed to its contact',
  fields: [{ name: 'Last Activity Date', dataType: 'DATE' }],
  contacts: [ADA, BEN],
  prepare: (sandbox) => fillFields(sandbox, BEN, { [ATHLETE_FIELD]: String(ATHLETES.Ben!.id) }),
  zap: {
    trigger: NEW_STRAVA_ACTIVITY,
    steps: [
      logWorkout((pick) => ({
        lastActivityDateFieldId: pick.field('Last Activity Date'),
        sportTagPrefix: 'sport:',
      })),
    ],
  },
  events: [
    {
      story: 'Ada runs.',
      athlete: 'Ada',
      happen: ({ strava }) =>
        strava.addActivity({
          name: 'Ada’s Run',
          sport_type: 'Run',
          distance: 6200,
          moving_time: 2000,
        }),
    },
    {
      story: 'Ben rides, with his own Strava account in a copy of the Zap.',
      athlete: 'Ben',
      happen: ({ strava }) =>
        strava.addActivity({
          name: 'Ben’s Ride',
          sport_type: 'Ride',
          distance: 40_100,
          moving_time: 5400,
        }),
    },
  ],
};
