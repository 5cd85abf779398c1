import { choice, integer, text } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { withOptionNames } from './optionNames.ts';
import { customField } from './schema.ts';

/** Types that need no further settings; `dataType` is documented as free text: https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-field */
const TYPES = {
  TEXT: 'Single line',
  LARGE_TEXT: 'Multi line',
  NUMERICAL: 'Number',
  MONETORY: 'Monetary',
  PHONE: 'Phone',
  DATE: 'Date',
};

export const createCustomField = action({
  key: 'create_custom_field',
  noun: 'Custom Field',
  label: 'Create Custom Field',
  description:
    'Adds a custom field with a name and type to contacts or opportunities. It is not added to forms automatically.',
  docs: docs('locations', 'create-custom-field'),
  scopes: ['locations/customFields.write'],
  route: 'POST /locations/{locationId}/customFields',
  input: () => ({
    name: text({ max: 255 }),
    dataType: choice(TYPES, { label: 'Type' }),
    model: choice(
      { contact: 'Contacts', opportunity: 'Opportunities' },
      { label: 'Object', help: 'Defaults to contacts.' },
    ).optional(),
    placeholder: text({ max: 255, help: 'Shown in the field while it is empty.' }).optional(),
    position: integer({
      min: 0,
      help: 'Position in the list of fields; 0 is the first.',
    }).optional(),
  }),
  result: 'customField',
  output: customField,
  derive: withOptionNames,
});
