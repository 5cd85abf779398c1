import { ADA } from './gym.ts';
import type { Recipe } from './recipe.ts';
import { logWorkout, NEW_STRAVA_ACTIVITY } from './sharedSteps.ts';

export const activityUpdates: Recipe = {
  name: 'activity-updates',
  title: 'Real-time activity updates on contacts',
  fields: [
    { name: 'Last Activity Date', dataType: 'DATE' },
    { name: 'Last Activity', dataType: 'TEXT' },
    { name: 'Last Distance (km)', dataType: 'NUMERICAL' },
  ],
  contacts: [ADA],
  zap: {
    trigger: NEW_STRAVA_ACTIVITY,
    steps: [
      logWorkout((pick) => ({
        lastActivityDateFieldId: pick.field('Last Activity Date'),
        lastActivityFieldId: pick.field('Last Activity'),
        lastDistanceFieldId: pick.field('Last Distance (km)'),
        sportTagPrefix: 'sport:',
      })),
    ],
  },
  events: [
    {
      story: 'Ada uploads a run at lunch.',
      happen: ({ strava }) =>
        strava.addActivity({
          name: 'Lunch Run',
          sport_type: 'Run',
          distance: 8120,
          moving_time: 2530,
        }),
    },
  ],
};
