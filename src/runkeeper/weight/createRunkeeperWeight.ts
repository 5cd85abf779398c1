import { docs } from '../docs.ts';
import { measuredAt } from '../measurements/measurement.ts';
import { keysOf } from '../measurements/quantities.ts';
import { media } from '../mediaTypes.ts';
import { BASIC } from '../permissions.ts';
import { posting } from '../posting.ts';
import { action } from '../service.ts';
import { arranged, created, WEIGHT, weightFields } from './schema.ts';

export const createRunkeeperWeight = action({
  key: 'create_runkeeper_weight',
  noun: 'Weight Measurement',
  label: 'Create Runkeeper Weight Measurement',
  description:
    'Adds a weight measurement (weight, fat and body mass index) to the Runkeeper user’s data and gives its ID.',
  docs: docs('weight-sets#new'),
  scopes: BASIC,
  route: 'POST /weight',
  mediaType: { body: media('NewWeightSet') },
  input: () => ({ timestamp: measuredAt(), ...weightFields(), ...posting() }),
  oneOf: keysOf(WEIGHT),
  arrange: arranged,
  located: true,
  output: created,
});
