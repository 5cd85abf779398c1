import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { linkId, triggerLink } from './schema.ts';

export const deleteTriggerLink = action({
  key: 'delete_trigger_link',
  noun: 'Trigger Link',
  label: 'Delete Trigger Link',
  description: 'Deletes a trigger link. Messages can no longer use it.',
  docs: docs('links', 'delete-link'),
  scopes: ['links.write'],
  route: 'DELETE /links/{linkId}',
  input: () => ({ linkId: linkId() }),
  deletes: 'linkId',
  of: triggerLink,
});
