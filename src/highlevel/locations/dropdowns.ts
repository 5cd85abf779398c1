import { timeZones } from '../../core/input/timeZones.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { choices, dropdown } from '../service.ts';
import { countries } from './countries.ts';
import { readDefinition } from './customFields.ts';

/** Tags of the sub-account; their names are their values, so that no search of tags, which gives IDs, stands beside them. */
export const tagDropdown = dropdown({
  key: 'tag_dropdown',
  noun: 'Tag Name',
  docs: docs('locations', 'get-location-tags'),
  scopes: ['locations/tags.readonly'],
  route: 'GET /locations/{locationId}/tags',
  result: 'tags[]',
  option: ({ name }) => ({ id: name, label: name }),
});

const customFields = {
  noun: 'Custom Field',
  docs: docs('locations', 'get-custom-fields'),
  scopes: ['locations/customFields.readonly'],
  route: 'GET /locations/{locationId}/customFields',
  fixed: { model: 'contact' },
  result: 'customFields[]',
} as const;

/** Custom fields of contacts. */
export const contactCustomFieldDropdown = dropdown({
  ...customFields,
  key: 'contact_custom_field_dropdown',
  option: ({ id, name }) => ({ id, label: name }),
});

/** What a contact's custom field is filtered by: `id`, or `id.box` for a text box of a list. */
const filterOptions = (record: Record<string, unknown>) => {
  const { id, name, dataType, options } = readDefinition(record);
  return dataType === 'TEXTBOX_LIST'
    ? options.map((box) => ({ id: `${id}.${box.id}`, label: `${name}: ${box.label}` }))
    : { id, label: name };
};

/** Custom fields that contacts can be filtered by: https://marketplace.gohighlevel.com/docs/ghl/contacts/search-contacts-advanced */
export const contactFilterFieldDropdown = dropdown({
  ...customFields,
  key: 'contact_filter_field_dropdown',
  option: filterOptions,
});

/** Custom fields whose exact value can find a contact; dates can only be compared by range. */
export const contactLookupFieldDropdown = dropdown({
  ...customFields,
  key: 'contact_lookup_field_dropdown',
  option: (record) =>
    ['DATE', 'FILE_UPLOAD'].includes(String(record.dataType)) ? null : filterOptions(record),
});

/** Custom fields that hold one value, for steps that fill in a field: no files, no lists of text boxes. */
export const contactValueFieldDropdown = dropdown({
  ...customFields,
  key: 'contact_value_field_dropdown',
  option: ({ id, name, dataType }) =>
    dataType === 'TEXTBOX_LIST' || dataType === 'FILE_UPLOAD' ? null : { id, label: name },
});

/** Sub-accounts of an agency. */
export const locationDropdown = dropdown({
  key: 'location_dropdown',
  noun: 'Sub-Account',
  docs: docs('locations', 'search-locations'),
  scopes: ['locations.readonly'],
  route: 'GET /locations/search',
  account: 'any',
  connection: ['companyId'],
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  result: 'locations[]',
  option: ({ id, name }) => ({ id, label: name }),
});

export const countryDropdown = choices({
  key: 'country_dropdown',
  noun: 'Country',
  docs: docs('locations', 'create-location'),
  choices: countries,
});

export const timeZoneDropdown = choices({
  key: 'time_zone_dropdown',
  noun: 'Time Zone',
  docs: docs('locations', 'create-location'),
  choices: timeZones,
});
