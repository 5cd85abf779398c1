import { extended, out } from '../../core/output/output.ts';
import { activityUpdated } from '../../workoutEvents/activityUpdated.ts';
import { editsOutput } from '../../workoutEvents/edits.ts';
import { activityList } from '../events/activityList.ts';
import { watchedActivities } from '../events/watchedActivities.ts';
import { trigger } from '../service.ts';
import { hydrateRunkeeperActivity } from './hydrate.ts';
import { activity } from './schema.ts';

export const updatedRunkeeperActivity = trigger({
  ...activityList,
  ...activityUpdated(watchedActivities),
  key: 'updated_runkeeper_activity',
  noun: 'Activity',
  label: 'Updated Runkeeper Activity',
  description:
    'Triggers when the type, start, distance, duration or calories of a recent activity change. Other changes do not show.',
  output: () =>
    extended(activity(), {
      ...editsOutput('Distance', '8.13 km', '10.13 km', ['8128.7', '10128.7']),
      activityId: out.id('2000000103', 'Activity ID'),
    }) as never,
  hydrate: hydrateRunkeeperActivity,
});
