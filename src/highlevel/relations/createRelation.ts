import { associationId } from '../associations/schema.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { anyRecordId, relation, shownObject } from './schema.ts';

export const createRelation = action({
  key: 'create_relation',
  noun: 'Relation',
  label: 'Create Relation',
  description: 'Links two records, such as a contact and their coach, through an association.',
  docs: docs('associations', 'create-relation'),
  scopes: ['associations/relation.write'],
  route: 'POST /associations/relations',
  connection: ['locationId'],
  input: () => ({
    associationId: associationId({
      help: 'Its name shows which object is first and which is second.',
    }),
    firstObjectKey: shownObject({ label: 'Object of the First Record' }),
    firstRecordId: anyRecordId({
      label: 'First Record',
      dropdown: 'first_record_dropdown',
      help: 'A record of the association’s first object.',
    }),
    secondObjectKey: shownObject({ label: 'Object of the Second Record' }),
    secondRecordId: anyRecordId({
      label: 'Second Record',
      dropdown: 'second_record_dropdown',
      help: 'A record of the association’s second object.',
    }),
  }),
  echo: {
    associationId: 'associationId',
    firstRecordId: 'firstRecordId',
    secondRecordId: 'secondRecordId',
  },
  output: relation,
});
