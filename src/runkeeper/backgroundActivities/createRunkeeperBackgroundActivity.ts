import { docs } from '../docs.ts';
import { measuredAt } from '../measurements/measurement.ts';
import { keysOf } from '../measurements/quantities.ts';
import { media } from '../mediaTypes.ts';
import { BASIC } from '../permissions.ts';
import { posting } from '../posting.ts';
import { action } from '../service.ts';
import { BACKGROUND_ACTIVITY, backgroundActivityFields, created } from './schema.ts';

export const createRunkeeperBackgroundActivity = action({
  key: 'create_runkeeper_background_activity',
  noun: 'Background Activity',
  label: 'Create Runkeeper Background Activity',
  description:
    'Adds a background activity (steps and calories burned outside of workouts) to the Runkeeper user’s data and gives its ID.',
  docs: docs('background-activity-sets#new'),
  scopes: BASIC,
  route: 'POST /backgroundActivities',
  mediaType: { body: media('NewBackgroundActivitySet') },
  input: () => ({ timestamp: measuredAt(), ...backgroundActivityFields(), ...posting() }),
  oneOf: keysOf(BACKGROUND_ACTIVITY),
  located: true,
  output: created,
});
