import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { triggerLink } from './schema.ts';

export const listTriggerLinks = read({
  key: 'list_trigger_links',
  noun: 'Trigger Link',
  label: 'List Trigger Links',
  triggers: 'Triggers when a trigger link is added to the sub-account (or updated, if selected).',
  finds: 'Finds the trigger links of the sub-account.',
  docs: docs('links', 'get-links'),
  scopes: ['links.readonly'],
  route: 'GET /links/',
  connection: ['locationId'],
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  result: 'links[]',
  output: triggerLink,
});
