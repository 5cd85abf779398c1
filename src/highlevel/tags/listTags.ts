import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { tag } from './schema.ts';

export const listTags = read({
  key: 'list_tags',
  noun: 'Tag',
  label: 'List Tags',
  triggers: 'Triggers when a tag is added to the sub-account (or updated, if selected).',
  finds: 'Finds the tags of the sub-account.',
  docs: docs('locations', 'get-location-tags'),
  scopes: ['locations/tags.readonly'],
  route: 'GET /locations/{locationId}/tags',
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  result: 'tags[]',
  output: tag,
});
