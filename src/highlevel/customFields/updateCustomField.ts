import { docs } from '../docs.ts';
import {
  customFieldSettingGroups,
  customFieldSettings,
  fileSettings,
} from '../locations/customFieldSettings.ts';
import { withOptionNames } from '../locations/optionNames.ts';
import { customField } from '../locations/schema.ts';
import { action } from '../service.ts';
import { customFieldId } from './schema.ts';

export const updateCustomField = action({
  key: 'update_custom_field',
  noun: 'Custom Field',
  label: 'Update Custom Field',
  description:
    'Changes the settings of a custom field of contacts or opportunities. Needs its name each time; settings left empty keep their values.',
  docs: docs('locations', 'update-custom-field'),
  scopes: ['locations/customFields.write'],
  route: 'PUT /locations/{locationId}/customFields/{customFieldId}',
  groups: customFieldSettingGroups,
  input: () => ({
    customFieldId: customFieldId(),
    ...customFieldSettings({ help: 'The object that the custom field belongs to.' }),
    ...fileSettings({ group: 'type' }),
  }),
  result: 'customField',
  output: customField,
  derive: withOptionNames,
});
