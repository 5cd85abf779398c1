import { docs } from '../docs.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { diabetesMeasurementId } from './schema.ts';

export const deleteRunkeeperDiabetesMeasurement = action({
  key: 'delete_runkeeper_diabetes_measurement',
  noun: 'Diabetes Measurement',
  label: 'Delete Runkeeper Diabetes Measurement',
  description: 'Deletes a diabetes measurement of the Runkeeper user.',
  docs: docs('diabetes-sets#past'),
  scopes: EDIT,
  route: 'DELETE /diabetes/{diabetesMeasurementId}',
  input: () => ({ diabetesMeasurementId: diabetesMeasurementId() }),
  deletes: 'diabetesMeasurementId',
});
