import { docs } from '../docs.ts';
import { withOptionNames } from '../locations/optionNames.ts';
import { customField } from '../locations/schema.ts';
import { read } from '../service.ts';
import { customFieldId } from './schema.ts';

export const getCustomField = read({
  key: 'get_custom_field',
  noun: 'Custom Field',
  label: 'Get Custom Field',
  triggers: 'Triggers when the chosen custom field changes, such as its name or its options.',
  finds: 'Finds a custom field of contacts or opportunities by its ID or key.',
  docs: docs('locations', 'get-custom-field'),
  scopes: ['locations/customFields.readonly'],
  route: 'GET /locations/{locationId}/customFields/{customFieldId}',
  input: () => ({ customFieldId: customFieldId() }),
  result: 'customField',
  output: customField,
  derive: withOptionNames,
});
