import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { customValue, customValueFields } from './schema.ts';

export const createCustomValue = action({
  key: 'create_custom_value',
  noun: 'Custom Value',
  label: 'Create Custom Value',
  description: 'Adds a custom value with a name and a value to the sub-account.',
  docs: docs('locations', 'create-custom-value'),
  scopes: ['locations/customValues.write'],
  route: 'POST /locations/{locationId}/customValues',
  input: customValueFields,
  result: 'customValue',
  output: customValue,
});
