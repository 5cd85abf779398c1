import { event } from '../../service.ts';
import { customRecord, forPeople } from '../schema.ts';
import { allRecords, recordOfBell } from './allRecords.ts';

export const recordUpdated = event({
  ...allRecords,
  key: 'record_updated',
  noun: 'Record',
  label: 'Record Updated',
  description: 'Triggers when a record of a custom object is changed after it was added.',
  when: { changes: 'updatedAt', at: 'updatedAt' },
  bells: ['RecordUpdate'],
  instant: { reads: recordOfBell, certain: true },
  derive: forPeople,
  output: customRecord,
});
