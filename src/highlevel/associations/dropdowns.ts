import { getPath } from '../../core/dottedPaths.ts';
import type { Raw } from '../../core/raw.ts';
import { byOffset } from '../../core/reading/paging.ts';
import { told, withDetail } from '../../core/told.ts';
import { contactChoices } from '../contacts/dropdowns.ts';
import { docs } from '../docs.ts';
import { opportunityChoices } from '../opportunities/dropdowns.ts';
import { recordList } from '../records/dropdowns.ts';
import { dropdown } from '../service.ts';
import { ASSOCIATIONS, objectKey } from './schema.ts';

const sides = ({ firstObjectLabel, firstObjectKey, secondObjectLabel, secondObjectKey }: Raw) =>
  told(
    [
      withDetail(firstObjectLabel ?? firstObjectKey, firstObjectKey),
      withDetail(secondObjectLabel ?? secondObjectKey, secondObjectKey),
    ],
    ' – ',
  );

const associations = {
  docs: docs('associations', 'find-associations'),
  scopes: ['associations.readonly'],
  route: 'GET /associations/',
  connection: ['locationId'],
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  result: ASSOCIATIONS,
} as const;

export const associationDropdown = dropdown({
  key: 'association_dropdown',
  noun: 'Association',
  ...associations,
  option: (record) => ({
    id: record.id,
    label: told([sides(record), record.associationType === 'SYSTEM_DEFINED' && 'built in']),
  }),
});

/** Associations by their key. */
export const associationKeyDropdown = dropdown({
  key: 'association_key_dropdown',
  noun: 'Association Key',
  ...associations,
  option: (record) => ({ id: record.key, label: told([record.key, sides(record)], ': ') }),
});

/** Kinds of records: contacts, opportunities, businesses and the custom objects of the sub-account. */
export const objectDropdown = dropdown({
  key: 'object_dropdown',
  noun: 'Object',
  docs: docs('objects', 'get-object-by-location-id'),
  scopes: ['objects/schema.readonly'],
  route: 'GET /objects/',
  connection: ['locationId'],
  result: 'objects[]',
  option: (record) => ({
    id: record.key,
    label: getPath(record, 'labels.plural') ?? getPath(record, 'labels.singular'),
  }),
});

/** Records of companies, custom objects and the like. */
const records = {
  ...recordList,
  scopes: ['objects/record.readonly', 'contacts.readonly', 'opportunities.readonly'],
} as const;

type ObjectIn<K extends string> = { [key in K]?: string | undefined };

/** Contacts and opportunities have separate list endpoints. Without an object, contacts are listed. */
const otherRecords = <K extends string>(key: K) => [
  { ...contactChoices, when: (values: ObjectIn<K>) => (values[key] ?? 'contact') === 'contact' },
  { ...opportunityChoices, when: (values: ObjectIn<K>) => values[key] === 'opportunity' },
];

/** Records of the step's object; contacts if it has none. */
export const recordDropdown = dropdown({
  key: 'record_dropdown',
  ...records,
  route: 'POST /objects/{objectKey}/records/search',
  input: () => ({ objectKey: objectKey({ local: true }).optional() }),
  instead: otherRecords('objectKey'),
});

/** The same for the first record of a relation. */
export const firstRecordDropdown = dropdown({
  key: 'first_record_dropdown',
  ...records,
  route: 'POST /objects/{firstObjectKey}/records/search',
  input: () => ({ firstObjectKey: objectKey({ local: true }).optional() }),
  instead: otherRecords('firstObjectKey'),
});

/** The same for the second record of a relation. */
export const secondRecordDropdown = dropdown({
  key: 'second_record_dropdown',
  ...records,
  route: 'POST /objects/{secondObjectKey}/records/search',
  input: () => ({ secondObjectKey: objectKey({ local: true }).optional() }),
  instead: otherRecords('secondObjectKey'),
});
