import { ADA } from './gym.ts';
import type { Recipe } from './recipe.ts';
import { logWorkout, NEW_STRAVA_ACTIVITY } from './sharedSteps.ts';

export const milestones: Recipe = {
  name: 'milestones',
  title: 'Milestone automations: personal record, 5K, 10K',
  fields: [],
  contacts: [ADA],
  zap: {
    trigger: NEW_STRAVA_ACTIVITY,
    steps: [
      logWorkout((pick) => ({
        milestoneTagPrefix: 'milestone:',
        milestones: ['5K', '10K', 'PR'],
        createTask: true,
        taskDueDays: 2,
        taskAssignedTo: pick.user('Sam Rivera'),
      })),
    ],
  },
  events: [
    {
      story: 'Ada runs her first logged 5 km.',
      happen: ({ strava }) =>
        strava.addActivity({
          name: 'Harbor Loop',
          sport_type: 'Run',
          distance: 5012,
          moving_time: 1560,
        }),
    },
    {
      story: 'Later she runs 10 km, with a personal record.',
      happen: ({ strava }) =>
        strava.addActivity({
          name: 'First 10K',
          sport_type: 'Run',
          distance: 10_021.5,
          moving_time: 3130,
          pr_count: 1,
        }),
    },
  ],
};
