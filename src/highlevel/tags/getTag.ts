import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { tag, tagId } from './schema.ts';

export const getTag = read({
  key: 'get_tag',
  noun: 'Tag',
  label: 'Get Tag',
  triggers: 'Triggers when the chosen tag is renamed.',
  finds: 'Finds a tag by its ID.',
  docs: docs('locations', 'get-tag-by-id'),
  scopes: ['locations/tags.readonly'],
  route: 'GET /locations/{locationId}/tags/{tagId}',
  input: () => ({ tagId: tagId() }),
  result: 'tag',
  output: tag,
});
