import { docs } from '../docs.ts';
import { measured } from '../measurements/measurement.ts';
import { keysOf } from '../measurements/quantities.ts';
import { media } from '../mediaTypes.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import {
  GENERAL_MEASUREMENT,
  generalMeasurement,
  generalMeasurementFields,
  generalMeasurementId,
} from './schema.ts';

export const updateRunkeeperGeneralMeasurement = action({
  key: 'update_runkeeper_general_measurement',
  noun: 'General Measurement',
  label: 'Update Runkeeper General Measurement',
  description:
    'Changes the values of a general measurement that you fill in, and no others. Its time stays.',
  docs: docs('general-measurement-sets#past'),
  scopes: EDIT,
  route: 'PUT /generalMeasurements/{generalMeasurementId}',
  mediaType: { answer: media('GeneralMeasurementSet'), body: media('GeneralMeasurementSet') },
  input: () => ({ generalMeasurementId: generalMeasurementId(), ...generalMeasurementFields() }),
  oneOf: keysOf(GENERAL_MEASUREMENT),
  echo: { id: 'generalMeasurementId' },
  output: generalMeasurement,
  derive: measured,
});
