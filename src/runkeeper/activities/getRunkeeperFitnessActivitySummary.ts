import { unitsOfTexts } from '../../workoutEvents/units.ts';
import { docs } from '../docs.ts';
import { READ } from '../permissions.ts';
import { LINKS } from '../record.ts';
import { read } from '../service.ts';
import { forPeople } from './facts.ts';
import { activity, activityId } from './schema.ts';

export const getRunkeeperFitnessActivitySummary = read({
  key: 'get_runkeeper_fitness_activity_summary',
  noun: 'Activity',
  label: 'Get Runkeeper Activity Summary',
  triggers: 'Triggers when the totals or notes of the chosen activity change.',
  finds: 'Finds the totals and notes of an activity, without its map, recording and photos.',
  docs: docs('fitness-activities#past'),
  scopes: READ,
  route: 'GET /fitnessActivities/{activityId}',
  mediaType: { answer: 'FitnessActivitySummary' },
  input: () => ({ activityId: activityId(), units: unitsOfTexts() }),
  result: '',
  output: activity,
  derive: forPeople,
  news: { ignore: LINKS },
});
