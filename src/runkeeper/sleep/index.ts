import { collection } from '../measurements/collection.ts';
import { forPeople, SLEEP, sleepValues } from './schema.ts';

export const operations = collection({
  path: '/sleep',
  media: 'SleepSet',
  page: 'sleep-sets',
  noun: 'Sleep Entry',
  plural: 'Sleep Entries',
  name: 'Sleep',
  about: 'duration and stages of sleep',
  keys: {
    id: 'sleepId',
    new: 'new_runkeeper_sleep',
    list: 'list_runkeeper_sleep',
    get: 'get_runkeeper_sleep',
    create: 'create_runkeeper_sleep',
    update: 'update_runkeeper_sleep',
    delete: 'delete_runkeeper_sleep',
    dropdown: 'runkeeper_sleep_dropdown',
  },
  exampleId: 5_000_012,
  quantities: SLEEP,
  values: sleepValues,
  forPeople,
});
