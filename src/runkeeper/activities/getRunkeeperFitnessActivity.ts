import { yesNo } from '../../core/input/fields.ts';
import { unitsOfTexts } from '../../workoutEvents/units.ts';
import { docs } from '../docs.ts';
import { READ } from '../permissions.ts';
import { LINKS } from '../record.ts';
import { read } from '../service.ts';
import { detailForPeople } from './facts.ts';
import { activityDetail, activityId } from './schema.ts';

export const getRunkeeperFitnessActivity = read({
  key: 'get_runkeeper_fitness_activity',
  noun: 'Activity',
  label: 'Get Runkeeper Activity',
  triggers: 'Triggers when the chosen activity changes.',
  finds:
    'Finds an activity with its notes, heart rate and photos, and with its map and recording if selected.',
  docs: docs('fitness-activities#past'),
  scopes: READ,
  route: 'GET /fitnessActivities/{activityId}',
  mediaType: { answer: 'FitnessActivity' },
  input: () => ({
    activityId: activityId(),
    includePath: yesNo({
      label: 'Include Map',
      local: true,
      help: 'Adds the path and the locations of photos, which can show where the athlete lives.',
    }).optional(),
    includeSeries: yesNo({
      label: 'Include Recording',
      local: true,
      help: 'Adds heart rate, distance and calories over time: thousands of rows for a long activity.',
    }).optional(),
    units: unitsOfTexts(),
  }),
  result: '',
  output: activityDetail,
  derive: detailForPeople,
  news: { ignore: LINKS },
});
