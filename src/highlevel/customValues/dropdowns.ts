import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

export const customValueDropdown = dropdown({
  key: 'custom_value_dropdown',
  noun: 'Custom Value',
  docs: docs('locations', 'get-custom-values'),
  scopes: ['locations/customValues.readonly'],
  route: 'GET /locations/{locationId}/customValues',
  result: 'customValues[]',
  option: ({ id, name }) => ({ id, label: name }),
});
