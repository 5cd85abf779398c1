import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

export const triggerLinkDropdown = dropdown({
  key: 'trigger_link_dropdown',
  noun: 'Trigger Link',
  docs: docs('links', 'get-links'),
  scopes: ['links.readonly'],
  route: 'GET /links/',
  connection: ['locationId'],
  result: 'links[]',
  option: ({ id, name }) => ({ id, label: name }),
});
