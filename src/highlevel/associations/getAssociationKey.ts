import { text } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { association } from './schema.ts';

export const getAssociationKey = read({
  key: 'get_association_key',
  noun: 'Association',
  label: 'Get Association Key',
  triggers: 'Triggers when the association with the chosen key changes.',
  finds: 'Finds an association by its key, with its two objects and their labels.',
  docs: docs('associations', 'get-association-key-by-key-name'),
  scopes: ['associations.readonly'],
  route: 'GET /associations/key/{key_name}',
  connection: ['locationId'],
  input: () => ({
    key_name: text({ label: 'Association Key', dropdown: 'association_key_dropdown' }),
  }),
  result: '',
  output: association,
});
