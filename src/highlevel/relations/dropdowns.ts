import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';
import { anyRecordId, RELATIONS } from './schema.ts';

const other = 'the other record';

/** Relations of the record that a step names. HighLevel names neither record, so the choice shows the linked one's object and ID. */
export const relationDropdown = dropdown({
  key: 'relation_dropdown',
  noun: 'Relation',
  docs: docs('associations', 'get-relations-by-record-id'),
  scopes: ['associations/relation.readonly'],
  route: 'GET /associations/relations/{recordId}',
  connection: ['locationId'],
  input: () => ({ recordId: anyRecordId() }),
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  result: RELATIONS,
  option: ({ id, ...relation }, { recordId }) => {
    const side = relation.firstRecordId === recordId ? 'second' : 'first';
    const object = relation[`${side}ObjectKey`] ?? relation.key ?? other;
    return { id, label: [object, relation[`${side}RecordId`]].filter(Boolean).join(' ') };
  },
});
