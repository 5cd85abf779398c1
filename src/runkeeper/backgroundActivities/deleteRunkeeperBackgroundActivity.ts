import { docs } from '../docs.ts';
import { EDIT } from '../permissions.ts';
import { action } from '../service.ts';
import { backgroundActivityId } from './schema.ts';

export const deleteRunkeeperBackgroundActivity = action({
  key: 'delete_runkeeper_background_activity',
  noun: 'Background Activity',
  label: 'Delete Runkeeper Background Activity',
  description: 'Deletes a background activity of the Runkeeper user.',
  docs: docs('background-activity-sets#past'),
  scopes: EDIT,
  route: 'DELETE /backgroundActivities/{backgroundActivityId}',
  input: () => ({ backgroundActivityId: backgroundActivityId() }),
  deletes: 'backgroundActivityId',
});
