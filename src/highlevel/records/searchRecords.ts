import { recordId, text } from '../../core/input/fields.ts';
import { search } from '../service.ts';
import { recordList } from './dropdowns.ts';
import { propertiesOf } from './properties.ts';
import { chosenObject, forPeople, namedRecord } from './schema.ts';

const { docs, scopes, repeatable, connection, paging, result } = recordList;

/** Filters are on the page that the documentation leads to: https://doc.clickup.com/8631005/d/h/87cpx-277156/93bf0c2e23177b0/87cpx-379336 */
export const searchRecords = search({
  key: 'search_records',
  noun: 'Record',
  label: 'Search Records',
  description:
    'Finds records of a custom object or companies by text or by one of the object’s properties.',
  docs,
  scopes,
  route: 'POST /objects/{schemaKey}/records/search',
  repeatable,
  connection,
  input: () => ({
    schemaKey: chosenObject(),
    propertyKey: recordId({
      label: 'Property',
      dropdown: 'record_property_dropdown',
      dependsOn: ['schemaKey'],
    }).optional(),
    propertyValue: text({
      label: 'Property Value',
      max: 75,
      help: 'The exact value. For an option, enter its key; for a phone number, enter + and the digits.',
    }).optional(),
    query: text({
      label: 'Search Text',
      max: 75,
      help: 'Searches the properties that are searchable in the settings of the object.',
    }).optional(),
  }),
  together: [['propertyKey', 'propertyValue']],
  arrange: ({ propertyKey, propertyValue: value, query = '' }) => ({
    query,
    searchAfter: [],
    ...(propertyKey !== undefined && {
      filters: [
        {
          group: 'AND',
          filters: [{ field: `properties.${propertyKey}`, operator: 'eq', value }],
        },
      ],
    }),
  }),
  paging,
  result,
  custom: propertiesOf('create'),
  derive: forPeople,
  output: namedRecord,
});
