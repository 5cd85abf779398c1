import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { customValue, customValueId } from './schema.ts';

export const deleteCustomValue = action({
  key: 'delete_custom_value',
  noun: 'Custom Value',
  label: 'Delete Custom Value',
  description: 'Deletes a custom value. Messages and pages that use it lose the value.',
  docs: docs('locations', 'delete-custom-value'),
  scopes: ['locations/customValues.write'],
  route: 'DELETE /locations/{locationId}/customValues/{customValueId}',
  input: () => ({ customValueId: customValueId() }),
  deletes: 'customValueId',
  of: customValue,
});
