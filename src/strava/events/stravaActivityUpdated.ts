import { out } from '../../core/output/output.ts';
import { activityEventOutput } from '../../workoutEvents/activityEvent.ts';
import { activityUpdated } from '../../workoutEvents/activityUpdated.ts';
import { editsOutput } from '../../workoutEvents/edits.ts';
import { trigger } from '../service.ts';
import { activityList, stravaActivity } from './activityList.ts';
import { watchedActivities } from './watchedActivities.ts';

export const stravaActivityUpdated = trigger({
  ...activityList,
  ...activityUpdated(watchedActivities),
  key: 'strava_activity_updated',
  noun: 'Activity Update',
  label: 'Strava Activity Updated',
  description:
    'Triggers when the title, sport, distance, visibility or another value of a recent activity changes.',
  instant: { bells: ['ActivityCreate', 'ActivityUpdate'] },
  output: () =>
    activityEventOutput(stravaActivity, {}, out.id('16195505000', 'Activity ID'), {
      ...editsOutput('Title', 'Morning Run', 'Lunch Run'),
      startDate: out.moment('2025-10-19T20:00:00Z', { label: 'Start (UTC)', from: ['start_date'] }),
      private: out.yesNo(false, { label: 'Visible to “Only You”' }),
    }),
});
