import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { ASSOCIATIONS, association, isAssociation, objectKey } from './schema.ts';

export const findAssociations = read({
  key: 'find_associations',
  noun: 'Association',
  label: 'Find Associations',
  triggers:
    'Triggers when an association, a kind of link between records, is added (or updated, if selected).',
  finds: 'Finds the sub-account’s associations: the kinds of links between its records.',
  docs: docs('associations', 'find-associations'),
  scopes: ['associations.readonly'],
  route: 'GET /associations/',
  connection: ['locationId'],
  input: () => ({
    objectKey: objectKey({
      local: true,
      help: 'Only associations with this object on either side. Defaults to all.',
    }).optional(),
  }),
  filter: (record, { objectKey: wanted }) =>
    isAssociation(record) &&
    (!wanted || record.firstObjectKey === wanted || record.secondObjectKey === wanted),
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  news: { unsorted: ['new', 'updated'] },
  result: ASSOCIATIONS,
  output: association,
});
