import { docs } from '../docs.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { sleepId } from './schema.ts';

export const deleteRunkeeperSleep = action({
  key: 'delete_runkeeper_sleep',
  noun: 'Sleep Entry',
  label: 'Delete Runkeeper Sleep',
  description: 'Deletes a sleep entry of the Runkeeper user.',
  docs: docs('sleep-sets#past'),
  scopes: EDIT,
  route: 'DELETE /sleep/{sleepId}',
  input: () => ({ sleepId: sleepId() }),
  deletes: 'sleepId',
});
