import { docs } from '../docs.ts';
import { READ } from '../permissions.ts';
import { read } from '../service.ts';
import { forPeople, isOfSports, record, recordSports } from './schema.ts';

export const getRunkeeperRecords = read({
  key: 'get_runkeeper_records',
  noun: 'Record',
  label: 'Get Runkeeper Records',
  triggers:
    'Triggers when the athlete has records in a new sport (or when distances change, if selected).',
  finds:
    'Finds the athlete’s longest and total distances in each sport, or in the sports that you choose.',
  docs: docs('records'),
  scopes: READ,
  route: 'GET /records',
  mediaType: { answer: 'Records' },
  input: () => ({}),
  searchInput: recordSports,
  searchFilter: isOfSports,
  result: '[]',
  output: record,
  derive: forPeople,
});
