import { hydrate } from '../../core/output/hydrate.ts';
import { docs } from '../docs.ts';
import { READ } from '../permissions.ts';
import { runkeeper } from '../service.ts';
import { forPeople, strengthWorkout } from './schema.ts';

/** Loads the exercises, which the feed leaves out, once for each workout that triggers a Zap. */
export const hydrateRunkeeperStrengthWorkout = hydrate(runkeeper, {
  docs: docs('strength-training#past'),
  scopes: READ,
  route: 'GET /strengthTrainingActivities/{id}',
  mediaType: { answer: 'StrengthTrainingActivity' },
  result: '',
  output: strengthWorkout,
  derive: (raw) => forPeople(raw),
});
