import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { anyObject, objectWithProperties, withProperties } from './schema.ts';

export const getObject = read({
  key: 'get_object',
  noun: 'Object',
  label: 'Get Object',
  triggers: 'Triggers when the chosen object changes, such as its name or its properties.',
  finds: 'Finds an object by its key, with its properties, their types and options.',
  docs: docs('objects', 'get-object-schema-by-key'),
  scopes: ['objects/schema.readonly'],
  route: 'GET /objects/{objectKey}',
  connection: ['locationId'],
  fixed: { fetchProperties: 'true' },
  input: () => ({ objectKey: anyObject() }),
  result: '',
  always: 'object',
  output: objectWithProperties,
  derive: withProperties,
});
