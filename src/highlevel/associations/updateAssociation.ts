import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { association, associationId, associationLabel } from './schema.ts';

export const updateAssociation = action({
  key: 'update_association',
  noun: 'Association',
  label: 'Update Association',
  description: 'Updates both labels of an association. Its key and objects stay the same.',
  docs: docs('associations', 'update-association'),
  scopes: ['associations.write'],
  route: 'PUT /associations/{associationId}',
  input: () => ({
    associationId: associationId(),
    firstObjectLabel: associationLabel({
      label: 'First Label',
      help: 'How a record of the first object relates to the second, such as Coach.',
    }),
    secondObjectLabel: associationLabel({
      label: 'Second Label',
      help: 'How a record of the second object relates to the first, such as Athlete.',
    }),
  }),
  output: association,
});
