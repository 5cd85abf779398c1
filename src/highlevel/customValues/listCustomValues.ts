import { nameContains, nameField } from '../../core/operations/nameContains.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { customValue } from './schema.ts';

export const listCustomValues = read({
  key: 'list_custom_values',
  noun: 'Custom Value',
  label: 'List Custom Values',
  triggers: 'Triggers when a custom value is added to the sub-account (or updated, if selected).',
  finds: 'Finds the custom values of the sub-account.',
  docs: docs('locations', 'get-custom-values'),
  scopes: ['locations/customValues.readonly'],
  route: 'GET /locations/{locationId}/customValues',
  input: () => ({}),
  searchInput: nameField,
  searchFilter: nameContains,
  result: 'customValues[]',
  output: customValue,
});
