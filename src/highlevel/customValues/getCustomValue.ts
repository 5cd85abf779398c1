import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { customValue, customValueId } from './schema.ts';

export const getCustomValue = read({
  key: 'get_custom_value',
  noun: 'Custom Value',
  label: 'Get Custom Value',
  triggers: 'Triggers when the chosen custom value changes.',
  finds: 'Finds a custom value by its ID.',
  docs: docs('locations', 'get-custom-value'),
  scopes: ['locations/customValues.readonly'],
  route: 'GET /locations/{locationId}/customValues/{customValueId}',
  input: () => ({ customValueId: customValueId() }),
  result: 'customValue',
  output: customValue,
});
