import { list } from '../../core/input/fields.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { associationId } from '../associations/schema.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { anyRecordId, RELATIONS, relation, shownObject } from './schema.ts';

export const getRelationsByRecord = read({
  key: 'get_relations_by_record',
  noun: 'Relation',
  label: 'Get Relations by Record',
  triggers: 'Triggers when the chosen record is linked to another record.',
  finds: 'Finds the relations of a record: the links to other records.',
  docs: docs('associations', 'get-relations-by-record-id'),
  scopes: ['associations/relation.readonly'],
  route: 'GET /associations/relations/{recordId}',
  connection: ['locationId'],
  input: () => ({
    objectKey: shownObject(),
    recordId: anyRecordId(),
    associationIds: list(associationId(), {
      label: 'Associations',
      help: 'Only links through these associations. Defaults to all.',
    }).optional(),
  }),
  filter: ({ id }) => Boolean(id),
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  news: { only: 'new', unsorted: ['new'] },
  result: RELATIONS,
  output: relation,
});
