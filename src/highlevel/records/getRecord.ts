import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { propertiesOf } from './properties.ts';
import { chosenObject, forPeople, namedRecord, objectRecordId } from './schema.ts';

export const getRecord = read({
  key: 'get_record',
  noun: 'Record',
  label: 'Get Record',
  triggers: 'Triggers when the chosen record of an object changes.',
  finds: 'Finds a record of an object by its ID.',
  docs: docs('objects', 'get-record-by-id'),
  scopes: ['objects/record.readonly'],
  route: 'GET /objects/{schemaKey}/records/{recordId}',
  input: () => ({ schemaKey: chosenObject(), recordId: objectRecordId() }),
  news: { updated: 'updatedAt' },
  result: 'record',
  custom: propertiesOf('create'),
  derive: forPeople,
  output: namedRecord,
});
