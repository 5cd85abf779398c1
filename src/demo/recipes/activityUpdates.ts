import { ADA, ATHLETE_FIELD, mappedWorkout, type Recipe } from './recipe.ts';

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
    trigger: { app: 'strava', key: 'new_strava_activity', label: 'New Strava Activity' },
    steps: [
      {
        app: 'highlevel',
        kind: 'creates',
        key: 'log_workout_to_contact',
        label: 'Log Workout to Contact',
        input: (activity, _, pick) => ({
          ...mappedWorkout(activity),
          athleteFieldId: pick.field(ATHLETE_FIELD),
          lastActivityDateFieldId: pick.field('Last Activity Date'),
          lastActivityFieldId: pick.field('Last Activity'),
          lastDistanceFieldId: pick.field('Last Distance (km)'),
          sportTagPrefix: 'sport:',
        }),
      },
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
