import { text } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { association, associationLabel, objectKey } from './schema.ts';

export const createAssociation = action({
  key: 'create_association',
  noun: 'Association',
  label: 'Create Association',
  description:
    'Adds an association, a kind of link between two objects, with a label for each. “Create Relation” links two records.',
  docs: docs('associations', 'create-association'),
  scopes: ['associations.write'],
  route: 'POST /associations/',
  connection: ['locationId'],
  input: () => ({
    key: text({
      label: 'Association Key',
      max: 100,
      placeholder: 'coach_athlete',
      help: 'A unique name in lower case with underscores, such as coach_athlete.',
    }),
    firstObjectKey: objectKey({ label: 'First Object' }),
    firstObjectLabel: associationLabel({
      label: 'First Label',
      help: 'How a record of the first object relates to the second, such as Coach.',
    }),
    secondObjectKey: objectKey({
      label: 'Second Object',
      help: 'At least one of the two objects must be contacts.',
    }),
    secondObjectLabel: associationLabel({
      label: 'Second Label',
      help: 'How a record of the second object relates to the first, such as Athlete.',
    }),
  }),
  output: association,
});
