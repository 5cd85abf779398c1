import { recordId } from '../../core/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { anyRecordId, shownObject } from './schema.ts';

export const deleteRelation = action({
  key: 'delete_relation',
  noun: 'Relation',
  label: 'Delete Relation',
  description: 'Removes the link between two records. The records stay.',
  docs: docs('associations', 'delete-relation'),
  scopes: ['associations/relation.write'],
  route: 'DELETE /associations/relations/{relationId}',
  connection: ['locationId'],
  input: () => ({
    objectKey: shownObject(),
    recordId: anyRecordId({
      local: true,
      alters: true,
      help: 'Whose relations the list of relations shows. Not needed for a relation that is mapped.',
    }).optional(),
    relationId: recordId({ label: 'Relation', dropdown: 'relation_dropdown' }),
  }),
  deletes: 'relationId',
});
