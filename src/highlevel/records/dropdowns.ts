import { getPath } from '../../core/dottedPaths.ts';
import type { Raw } from '../../core/raw.ts';
import { byPage } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';
import { customObjects, hasRecords, isCustom, objectProperties } from './objects.ts';
import { chosenObject, nameOf } from './schema.ts';

const objectOption = (object: Raw) => ({
  id: object.key,
  label: getPath(object, 'labels.plural') ?? getPath(object, 'labels.singular'),
});

/** The custom objects of the sub-account. */
export const customObjectDropdown = dropdown({
  key: 'custom_object_dropdown',
  noun: 'Custom Object',
  ...customObjects,
  option: (object) => (isCustom(object) ? objectOption(object) : null),
});

/** The choice of a record: https://marketplace.gohighlevel.com/docs/ghl/objects/search-object-records */
export const recordList = {
  noun: 'Record',
  docs: docs('objects', 'search-object-records'),
  scopes: ['objects/record.readonly'],
  repeatable: true,
  connection: ['locationId'],
  fixed: { query: '', searchAfter: [] },
  paging: byPage({ page: 'page', size: 'pageLimit', max: 100 }),
  result: 'records[]',
  option: (record: Raw) => ({ id: record.id, label: nameOf(record) }),
} as const;

/** Records of the step's object. */
export const objectRecordDropdown = dropdown({
  ...recordList,
  key: 'object_record_dropdown',
  route: 'POST /objects/{schemaKey}/records/search',
  input: () => ({ schemaKey: chosenObject() }),
});

/** Properties that records are searched by, by their keys: https://doc.clickup.com/8631005/d/h/87cpx-277156/93bf0c2e23177b0/87cpx-379336 */
const SEARCHED = [
  'TEXT',
  'LARGE_TEXT',
  'PHONE',
  'EMAIL',
  'SINGLE_OPTIONS',
  'RADIO',
  'NUMERICAL',
  'MONETORY',
];

export const recordPropertyDropdown = dropdown({
  ...objectProperties,
  key: 'record_property_dropdown',
  noun: 'Property',
  input: () => ({ schemaKey: chosenObject() }),
  option: ({ fieldKey, name, dataType }) =>
    SEARCHED.includes(String(dataType))
      ? { id: String(fieldKey).split('.').at(-1), label: name }
      : null,
});

/** The objects whose records steps read and write: the custom ones and companies. */
export const recordObjectDropdown = dropdown({
  key: 'record_object_dropdown',
  noun: 'Object',
  ...customObjects,
  option: (object) => (hasRecords(object) ? objectOption(object) : null),
});
