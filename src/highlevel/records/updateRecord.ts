import { type FieldOptions, list } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { userId } from '../users/schema.ts';
import { propertiesOf, propertyGroup } from './properties.ts';
import { chosenObject, forPeople, namedRecord, objectRecordId } from './schema.ts';

const users = (options: FieldOptions) =>
  list(userId(), { split: true, max: 10, group: 'people', ...options }).optional();

export const updateRecord = action({
  key: 'update_record',
  noun: 'Record',
  label: 'Update Record',
  description:
    'Updates a record of a custom object or of companies. Fields left empty keep their values.',
  docs: docs('objects', 'update-object-record'),
  scopes: ['objects/record.write'],
  route: 'PUT /objects/{schemaKey}/records/{recordId}',
  inQuery: ['locationId'],
  connection: ['locationId'],
  groups: { ...propertyGroup, people: 'Owner and Followers' },
  input: () => ({
    schemaKey: chosenObject(),
    recordId: objectRecordId(),
    newOwner: users({ label: 'Owner to Add', at: 'owners.add' }),
    formerOwner: users({ label: 'Owner to Remove', at: 'owners.remove' }),
    newFollowers: users({ label: 'Followers to Add', at: 'followers.add' }),
    formerFollowers: users({ label: 'Followers to Remove', at: 'followers.remove' }),
  }),
  result: 'record',
  custom: propertiesOf('update'),
  derive: forPeople,
  output: namedRecord,
});
