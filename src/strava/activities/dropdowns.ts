import { byPage } from '../../core/paging.ts';
import { summaryOf } from '../../workouts/summary.ts';
import { describeWorkout } from '../../workouts/workout.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';
import { factsOfActivity } from './schema.ts';

export const activityDropdown = dropdown({
  key: 'strava_activity_dropdown',
  noun: 'Activity',
  docs: docs('Activities', 'getLoggedInAthleteActivities'),
  scopes: ['activity:read'],
  route: 'GET /athlete/activities',
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  result: '[]',
  option: (raw) => ({ id: raw.id, label: summaryOf(describeWorkout(factsOfActivity(raw))) }),
});
