import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { association, associationId } from './schema.ts';

export const deleteAssociation = action({
  key: 'delete_association',
  noun: 'Association',
  label: 'Delete Association',
  description: 'Deletes an association and every relation made with it. The linked records stay.',
  notice:
    'This permanently deletes the association and all its relations. It cannot be undone. Built-in associations cannot be deleted.',
  docs: docs('associations', 'delete-association'),
  scopes: ['associations.write'],
  route: 'DELETE /associations/{associationId}',
  input: () => ({ associationId: associationId() }),
  deletes: 'associationId',
  of: association,
});
