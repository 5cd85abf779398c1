import { docs } from '../docs.ts';
import { measured } from '../measurements/measurement.ts';
import { keysOf } from '../measurements/quantities.ts';
import { media } from '../mediaTypes.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import {
  DIABETES_MEASUREMENT,
  diabetesMeasurement,
  diabetesMeasurementFields,
  diabetesMeasurementId,
} from './schema.ts';

export const updateRunkeeperDiabetesMeasurement = action({
  key: 'update_runkeeper_diabetes_measurement',
  noun: 'Diabetes Measurement',
  label: 'Update Runkeeper Diabetes Measurement',
  description:
    'Changes the values of a diabetes measurement that you fill in, and no others. Its time stays.',
  docs: docs('diabetes-sets#past'),
  scopes: EDIT,
  route: 'PUT /diabetes/{diabetesMeasurementId}',
  mediaType: { answer: media('DiabetesMeasurementSet'), body: media('DiabetesMeasurementSet') },
  input: () => ({ diabetesMeasurementId: diabetesMeasurementId(), ...diabetesMeasurementFields() }),
  oneOf: keysOf(DIABETES_MEASUREMENT),
  echo: { id: 'diabetesMeasurementId' },
  output: diabetesMeasurement,
  derive: measured,
});
