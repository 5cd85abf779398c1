import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { linkFields, triggerLink } from './schema.ts';

export const createTriggerLink = action({
  key: 'create_trigger_link',
  noun: 'Trigger Link',
  label: 'Create Trigger Link',
  description:
    'Adds a trigger link with a name and a redirect URL. Put its merge field into messages to send the link.',
  docs: docs('links', 'create-link'),
  scopes: ['links.write'],
  route: 'POST /links/',
  connection: ['locationId'],
  input: linkFields,
  result: 'link',
  output: triggerLink,
});
