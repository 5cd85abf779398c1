import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { linkFields, linkId, triggerLink } from './schema.ts';

export const updateTriggerLink = action({
  key: 'update_trigger_link',
  noun: 'Trigger Link',
  label: 'Update Trigger Link',
  description: 'Replaces the name and the redirect URL of a trigger link.',
  docs: docs('links', 'update-link'),
  scopes: ['links.write'],
  route: 'PUT /links/{linkId}',
  input: () => ({ linkId: linkId(), ...linkFields() }),
  result: 'link',
  output: triggerLink,
});
