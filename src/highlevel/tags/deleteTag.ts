import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { tag, tagId } from './schema.ts';

export const deleteTag = action({
  key: 'delete_tag',
  noun: 'Tag',
  label: 'Delete Tag',
  description: 'Deletes a tag of the sub-account.',
  docs: docs('locations', 'delete-tag'),
  scopes: ['locations/tags.write'],
  route: 'DELETE /locations/{locationId}/tags/{tagId}',
  input: () => ({ tagId: tagId() }),
  deletes: 'tagId',
  of: tag,
});
