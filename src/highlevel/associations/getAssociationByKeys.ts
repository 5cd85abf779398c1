import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { ASSOCIATIONS, association, isAssociation, objectKey } from './schema.ts';

export const getAssociationByKeys = read({
  key: 'get_association_by_keys',
  noun: 'Association',
  label: 'Get Association by Keys',
  triggers: 'Triggers when an association of the chosen object is added (or updated, if selected).',
  finds: 'Finds the associations that an object has with contacts or other objects.',
  docs: docs('associations', 'get-association-by-object-keys'),
  scopes: ['associations.readonly'],
  route: 'GET /associations/objectKey/{objectKey}',
  connection: ['locationId'],
  input: () => ({ objectKey: objectKey() }),
  filter: isAssociation,
  result: ASSOCIATIONS,
  output: association,
});
