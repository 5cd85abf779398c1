import { docs } from '../docs.ts';
import { measuredAt } from '../measurements/measurement.ts';
import { keysOf } from '../measurements/quantities.ts';
import { media } from '../mediaTypes.ts';
import { BASIC } from '../permissions.ts';
import { posting } from '../posting.ts';
import { action } from '../service.ts';
import { created, GENERAL_MEASUREMENT, generalMeasurementFields } from './schema.ts';

export const createRunkeeperGeneralMeasurement = action({
  key: 'create_runkeeper_general_measurement',
  noun: 'General Measurement',
  label: 'Create Runkeeper General Measurement',
  description:
    'Adds a general measurement (blood pressure, heart rate at rest and blood values) to the Runkeeper user’s data and gives its ID.',
  docs: docs('general-measurement-sets#new'),
  scopes: BASIC,
  route: 'POST /generalMeasurements',
  mediaType: { body: media('NewGeneralMeasurementSet') },
  input: () => ({ timestamp: measuredAt(), ...generalMeasurementFields(), ...posting() }),
  oneOf: keysOf(GENERAL_MEASUREMENT),
  located: true,
  output: created,
});
