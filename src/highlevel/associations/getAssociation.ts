import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { association, associationId } from './schema.ts';

export const getAssociation = read({
  key: 'get_association',
  noun: 'Association',
  label: 'Get Association',
  triggers: 'Triggers when the labels of the chosen association change.',
  finds: 'Finds an association by its ID, with its two objects and their labels.',
  docs: docs('associations', 'get-association-by-id'),
  scopes: ['associations.readonly'],
  route: 'GET /associations/{associationId}',
  input: () => ({ associationId: associationId() }),
  result: '',
  output: association,
});
