import { hydrate } from '../../core/output/hydrate.ts';
import { unitsOfTexts } from '../../workoutEvents/units.ts';
import { docs } from '../docs.ts';
import { READ } from '../permissions.ts';
import { runkeeper } from '../service.ts';
import { forPeople } from './facts.ts';
import { activity } from './schema.ts';

/** Loads what the feed leaves out (notes, heart rate, elevation gain, sharing), once for each activity that triggers a Zap. */
export const hydrateRunkeeperActivity = hydrate(runkeeper, {
  docs: docs('fitness-activities#past'),
  scopes: READ,
  route: 'GET /fitnessActivities/{id}',
  mediaType: { answer: 'FitnessActivitySummary' },
  result: '',
  output: activity,
  input: () => ({ units: unitsOfTexts() }),
  derive: forPeople,
});
