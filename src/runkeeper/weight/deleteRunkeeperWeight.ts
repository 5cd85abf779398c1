import { docs } from '../docs.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { weightId } from './schema.ts';

export const deleteRunkeeperWeight = action({
  key: 'delete_runkeeper_weight',
  noun: 'Weight Measurement',
  label: 'Delete Runkeeper Weight Measurement',
  description: 'Deletes a weight measurement of the Runkeeper user.',
  docs: docs('weight-sets#past'),
  scopes: EDIT,
  route: 'DELETE /weight/{weightId}',
  input: () => ({ weightId: weightId() }),
  deletes: 'weightId',
});
