import { docs } from '../docs.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { generalMeasurementId } from './schema.ts';

export const deleteRunkeeperGeneralMeasurement = action({
  key: 'delete_runkeeper_general_measurement',
  noun: 'General Measurement',
  label: 'Delete Runkeeper General Measurement',
  description: 'Deletes a general measurement of the Runkeeper user.',
  docs: docs('general-measurement-sets#past'),
  scopes: EDIT,
  route: 'DELETE /generalMeasurements/{generalMeasurementId}',
  input: () => ({ generalMeasurementId: generalMeasurementId() }),
  deletes: 'generalMeasurementId',
});
