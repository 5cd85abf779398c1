import { text } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { association, associationLabel, objectKey } from './schema.ts';

export const createAssociation = action({
  key: 'create_association',
  noun: 'Association',
  label: 'Create Association',
  description:
    'Adds a kind of link between contacts, or between contacts and a custom object. To link two records with it, use “Create Relation”.',
  docs: docs('associations', 'create-association'),
  scopes: ['associations.write'],
  route: 'POST /associations/',
  connection: ['locationId'],
  input: () => ({
    key: text({
      label: 'Association Key',
      max: 100,
      placeholder: 'coach_athlete',
      help: 'A name that no other association has, in lower case with underscores, such as coach_athlete.',
    }),
    firstObjectKey: objectKey({ label: 'First Object' }),
    firstObjectLabel: associationLabel({
      label: 'First Label',
      help: 'What a record of the first object is to the second one, such as Coach.',
    }),
    secondObjectKey: objectKey({
      label: 'Second Object',
      help: 'At least one of the two objects must be contacts.',
    }),
    secondObjectLabel: associationLabel({
      label: 'Second Label',
      help: 'What a record of the second object is to the first one, such as Athlete.',
    }),
  }),
  output: association,
});
