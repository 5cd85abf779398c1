import { event } from '../../service.ts';
import { customRecord, forPeople } from '../schema.ts';
import { allRecords, recordOfBell } from './allRecords.ts';

export const recordCreated = event({
  ...allRecords,
  key: 'record_created',
  noun: 'Record',
  label: 'Record Created',
  description: 'Triggers when a new record of a custom object is added.',
  when: { appears: true },
  bells: ['RecordCreate'],
  instant: { reads: recordOfBell },
  derive: forPeople,
  output: customRecord,
});
