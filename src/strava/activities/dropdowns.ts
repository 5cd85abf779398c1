import { byPage } from '../../core/reading/paging.ts';
import { describeWorkout } from '../../workouts/describeWorkout.ts';
import { docs } from '../docs.ts';
import { choices, dropdown } from '../service.ts';
import { factsOfActivity } from './schema.ts';
import { sportChoices } from './sports.ts';

export const activityDropdown = dropdown({
  key: 'strava_activity_dropdown',
  noun: 'Activity',
  docs: docs('Activities', 'getLoggedInAthleteActivities'),
  scopes: ['activity:read'],
  optionalScopes: ['activity:read_all'],
  route: 'GET /athlete/activities',
  paging: byPage({ page: 'page', size: 'per_page', max: 200 }),
  result: '[]',
  option: (raw) => ({ id: raw.id, label: describeWorkout(factsOfActivity(raw)).summary }),
});

export const sportDropdown = choices({
  key: 'strava_sport_dropdown',
  noun: 'Sport',
  docs: 'https://developers.strava.com/docs/reference/#api-models-SportType',
  choices: sportChoices,
});
