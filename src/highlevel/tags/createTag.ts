import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { tag, tagName } from './schema.ts';

export const createTag = action({
  key: 'create_tag',
  noun: 'Tag',
  label: 'Create Tag',
  description: 'Adds a tag with a name to the sub-account. No contact gets it.',
  docs: docs('locations', 'create-tag'),
  scopes: ['locations/tags.write'],
  route: 'POST /locations/{locationId}/tags',
  input: () => ({ name: tagName() }),
  result: 'tag',
  output: tag,
});
