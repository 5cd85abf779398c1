import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { customValue, customValueFields, customValueId } from './schema.ts';

export const updateCustomValue = action({
  key: 'update_custom_value',
  noun: 'Custom Value',
  label: 'Update Custom Value',
  description: 'Replaces the name and the value of a custom value.',
  docs: docs('locations', 'update-custom-value'),
  scopes: ['locations/customValues.write'],
  route: 'PUT /locations/{locationId}/customValues/{customValueId}',
  input: () => ({ customValueId: customValueId(), ...customValueFields() }),
  result: 'customValue',
  output: customValue,
});
