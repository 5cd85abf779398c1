import { ADA, ATHLETE_FIELD, mappedWorkout, type Recipe } from './recipe.ts';

export const milestones: Recipe = {
  name: 'milestones',
  title: 'Milestone automations: personal record, 5K, 10K',
  fields: [],
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
          milestoneTagPrefix: 'milestone:',
          milestones: ['5K', '10K', 'PR'],
          createTask: true,
          taskDueDays: 2,
          taskAssignedTo: pick.user('Sam Rivera'),
        }),
      },
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
