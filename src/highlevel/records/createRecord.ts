import { list } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { userId } from '../users/schema.ts';
import { getRecord } from './getRecord.ts';
import { propertiesOf, propertyGroup } from './properties.ts';
import { chosenObject, forPeople, namedRecord } from './schema.ts';
import { searchRecords } from './searchRecords.ts';

export const createRecord = action({
  key: 'create_record',
  noun: 'Record',
  label: 'Create Record',
  description:
    'Adds a record to a custom object or to companies. Its properties appear when you choose the object.',
  docs: docs('objects', 'create-object-record'),
  scopes: ['objects/record.write'],
  route: 'POST /objects/{schemaKey}/records',
  connection: ['locationId'],
  input: () => ({
    schemaKey: chosenObject(),
    owners: list(userId(), { label: 'Owner', max: 1 }).optional(),
    followers: list(userId(), { label: 'Followers', split: true, max: 10 }).optional(),
  }),
  groups: propertyGroup,
  lock: { on: 'records', by: ['schemaKey'] },
  unlessFound: {
    search: searchRecords,
    by: ['propertyValue', 'query'],
    read: getRecord.search,
  },
  result: 'record',
  custom: {
    ...propertiesOf('create'),
    needed: 'Fill in at least one property of the chosen object.',
  },
  derive: forPeople,
  output: namedRecord,
});
