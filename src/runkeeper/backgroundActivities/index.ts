import { collection } from '../measurements/collection.ts';

export const operations = collection({
  path: '/backgroundActivities',
  media: 'BackgroundActivitySet',
  page: 'background-activity-sets',
  noun: 'Background Activity',
  plural: 'Background Activities',
  about: 'steps and calories burned outside workouts',
  keys: {
    id: 'backgroundActivityId',
    list: 'list_runkeeper_background_activities',
    get: 'get_runkeeper_background_activity',
    create: 'create_runkeeper_background_activity',
    update: 'update_runkeeper_background_activity',
    delete: 'delete_runkeeper_background_activity',
    dropdown: 'runkeeper_background_activity_dropdown',
  },
  exampleId: 5_000_002,
  quantities: {
    calories_burned: { label: 'Calories Burned (kcal)', example: 2140 },
    steps: { label: 'Steps', example: 8421 },
  },
});
