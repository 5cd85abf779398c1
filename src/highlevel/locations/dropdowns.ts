import { byOffset } from '../../core/paging.ts';
import { docs } from '../docs.ts';
import { choices, dropdown } from '../service.ts';
import { countries } from './countries.ts';

/** Tags of the sub-account; their names are their values. */
export const tagDropdown = dropdown({
  key: 'tag_dropdown',
  noun: 'Tag',
  docs: docs('locations', 'get-location-tags'),
  scopes: ['locations/tags.readonly'],
  route: 'GET /locations/{locationId}/tags',
  result: 'tags[]',
  option: ({ name }) => ({ id: name, label: name }),
});

/** Custom fields of contacts. */
export const contactCustomFieldDropdown = dropdown({
  key: 'contact_custom_field_dropdown',
  noun: 'Custom Field',
  docs: docs('locations', 'get-custom-fields'),
  scopes: ['locations/customFields.readonly'],
  route: 'GET /locations/{locationId}/customFields',
  fixed: { model: 'contact' },
  result: 'customFields[]',
  option: ({ id, name }) => ({ id, label: name }),
});

/** Those of them that hold one value, for steps that fill a field in: no files, no lists of text boxes. */
export const contactValueFieldDropdown = dropdown({
  key: 'contact_value_field_dropdown',
  noun: 'Custom Field',
  docs: docs('locations', 'get-custom-fields'),
  scopes: ['locations/customFields.readonly'],
  route: 'GET /locations/{locationId}/customFields',
  fixed: { model: 'contact' },
  result: 'customFields[]',
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
