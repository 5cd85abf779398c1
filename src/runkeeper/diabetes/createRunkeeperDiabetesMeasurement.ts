import { docs } from '../docs.ts';
import { measuredAt } from '../measurements/measurement.ts';
import { keysOf } from '../measurements/quantities.ts';
import { media } from '../mediaTypes.ts';
import { BASIC } from '../permissions.ts';
import { posting } from '../posting.ts';
import { action } from '../service.ts';
import { created, DIABETES_MEASUREMENT, diabetesMeasurementFields } from './schema.ts';

export const createRunkeeperDiabetesMeasurement = action({
  key: 'create_runkeeper_diabetes_measurement',
  noun: 'Diabetes Measurement',
  label: 'Create Runkeeper Diabetes Measurement',
  description:
    'Adds a diabetes measurement (blood glucose, insulin and related values) to the Runkeeper user’s data and gives its ID.',
  docs: docs('diabetes-sets#new'),
  scopes: BASIC,
  route: 'POST /diabetes',
  mediaType: { body: media('NewDiabetesMeasurementSet') },
  input: () => ({ timestamp: measuredAt(), ...diabetesMeasurementFields(), ...posting() }),
  oneOf: keysOf(DIABETES_MEASUREMENT),
  located: true,
  output: created,
});
