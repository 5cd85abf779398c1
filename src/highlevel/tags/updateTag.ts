import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { tag, tagId, tagName } from './schema.ts';

export const updateTag = action({
  key: 'update_tag',
  noun: 'Tag',
  label: 'Update Tag',
  description: 'Gives a tag of the sub-account a new name.',
  docs: docs('locations', 'update-tag'),
  scopes: ['locations/tags.write'],
  route: 'PUT /locations/{locationId}/tags/{tagId}',
  input: () => ({ tagId: tagId(), name: tagName() }),
  result: 'tag',
  output: tag,
});
