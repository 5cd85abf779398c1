import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { chosenObject, namedRecord, objectRecordId } from './schema.ts';

export const deleteRecord = action({
  key: 'delete_record',
  noun: 'Record',
  label: 'Delete Record',
  description: 'Deletes a record of a custom object or of companies.',
  docs: docs('objects', 'delete-object-record'),
  scopes: ['objects/record.write'],
  route: 'DELETE /objects/{schemaKey}/records/{recordId}',
  input: () => ({ schemaKey: chosenObject(), recordId: objectRecordId() }),
  deletes: 'recordId',
  of: namedRecord,
});
