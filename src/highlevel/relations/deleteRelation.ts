import { recordId } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { anyRecordId, relation, shownObject } from './schema.ts';

export const deleteRelation = action({
  key: 'delete_relation',
  noun: 'Relation',
  label: 'Delete Relation',
  description: 'Removes a relation: the link between two records. The records stay.',
  docs: docs('associations', 'delete-relation'),
  scopes: ['associations/relation.write'],
  route: 'DELETE /associations/relations/{relationId}',
  connection: ['locationId'],
  input: () => ({
    objectKey: shownObject(),
    recordId: anyRecordId({
      listOnly: true,
      alters: true,
      help: 'Fills the list of relations above, so choose it first. Not needed if you map the relation.',
    }).optional(),
    relationId: recordId({
      label: 'Relation',
      dropdown: 'relation_dropdown',
      help: 'Map a relation, or choose one of its records below first.',
    }),
  }),
  deletes: 'relationId',
  of: relation,
});
