import { choice, type FieldOptions } from '../../core/input/fields.ts';
import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { customFieldSettings, fileSettings } from './customFieldSettings.ts';
import { withOptionNames } from './optionNames.ts';
import { customField } from './schema.ts';

/** Types whose settings are documented, which the options of others are not; `dataType` is documented as free text: https://marketplace.gohighlevel.com/docs/ghl/locations/create-custom-field */
const TYPES = {
  TEXT: 'Single line',
  LARGE_TEXT: 'Multi line',
  NUMERICAL: 'Number',
  MONETORY: 'Monetary',
  PHONE: 'Phone',
  DATE: 'Date',
  TEXTBOX_LIST: 'Text box list',
  FILE_UPLOAD: 'File upload',
};

const onlyWith = (type: keyof typeof TYPES): FieldOptions => ({
  onlyWith: { field: 'dataType', is: [type] },
});

export const createCustomField = action({
  key: 'create_custom_field',
  noun: 'Custom Field',
  label: 'Create Custom Field',
  description:
    'Adds a custom field with a name and type to contacts or opportunities. It is not added to forms automatically.',
  docs: docs('locations', 'create-custom-field'),
  scopes: ['locations/customFields.write'],
  route: 'POST /locations/{locationId}/customFields',
  input: () => {
    const { name, ...settings } = customFieldSettings({ help: 'Defaults to contacts.' });
    return {
      name,
      dataType: choice(TYPES, { label: 'Type', alters: true }),
      ...settings,
      ...fileSettings(onlyWith('FILE_UPLOAD'), onlyWith('TEXTBOX_LIST')),
    };
  },
  result: 'customField',
  output: customField,
  derive: withOptionNames,
});
