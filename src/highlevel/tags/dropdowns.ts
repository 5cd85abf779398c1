import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

/** Tags by their IDs. Those by name are the `tag_dropdown`. */
export const tagIdDropdown = dropdown({
  key: 'tag_id_dropdown',
  noun: 'Tag',
  docs: docs('locations', 'get-location-tags'),
  scopes: ['locations/tags.readonly'],
  route: 'GET /locations/{locationId}/tags',
  result: 'tags[]',
  option: ({ id, name }) => ({ id, label: name }),
});
