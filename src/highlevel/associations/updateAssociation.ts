import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { association, associationId, associationLabel } from './schema.ts';

export const updateAssociation = action({
  key: 'update_association',
  noun: 'Association',
  label: 'Update Association',
  description: 'Changes both labels of an association. Its key and its objects stay.',
  docs: docs('associations', 'update-association'),
  scopes: ['associations.write'],
  route: 'PUT /associations/{associationId}',
  input: () => ({
    associationId: associationId(),
    firstObjectLabel: associationLabel({
      label: 'First Label',
      help: 'What a record of the first object is to the second one, such as Coach.',
    }),
    secondObjectLabel: associationLabel({
      label: 'Second Label',
      help: 'What a record of the second object is to the first one, such as Athlete.',
    }),
  }),
  output: association,
});
