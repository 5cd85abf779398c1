import { choice } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { read } from '../service.ts';
import { withOptionNames } from './optionNames.ts';
import { customField } from './schema.ts';

export const listCustomFields = read({
  key: 'list_custom_fields',
  noun: 'Custom Field',
  label: 'List Custom Fields',
  triggers:
    'Triggers when a custom field of contacts or opportunities is added (or updated, if selected).',
  finds: 'Finds the custom fields of contacts or opportunities, with their types and options.',
  docs: docs('locations', 'get-custom-fields'),
  scopes: ['locations/customFields.readonly'],
  route: 'GET /locations/{locationId}/customFields',
  input: () => ({
    model: choice(
      { contact: 'Contacts', opportunity: 'Opportunities', all: 'Contacts and opportunities' },
      { label: 'Object', help: 'Defaults to the custom fields of contacts.' },
    ).optional(),
  }),
  result: 'customFields[]',
  output: customField,
  derive: withOptionNames,
});
