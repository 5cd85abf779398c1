import { integer, timeOfDay } from '../../../core/input/fields.ts';
import { extended, out } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { byIds } from '../byIds.ts';
import { contact, forPeople } from '../schema.ts';
import { withAge } from './age.ts';
import { latestChangedContacts } from './latestContacts.ts';

export const contactBirthday = event({
  ...latestChangedContacts,
  key: 'contact_birthday',
  noun: 'Contact',
  label: 'Contact Birthday',
  description: 'Triggers when a contact has their birthday, or some days before.',
  input: () => ({
    daysBefore: integer({
      label: 'Days Before',
      min: 0,
      max: 60,
      local: true,
      help: 'How many days before the birthday to trigger. Defaults to 0, the birthday itself.',
    }).optional(),
    time: timeOfDay({
      label: 'Time of Day',
      local: true,
      help: 'When to trigger, in the sub-account’s time zone. Defaults to 09:00.',
    }).optional(),
  }),
  when: { yearly: { day: 'dateOfBirth', ahead: 'daysBefore', time: 'time' } },
  byIds,
  // HighLevel has no notice of a birthday.
  bells: [],
  output: () =>
    extended(contact(), {
      birthday: out.day('2026-09-25', { from: ['happened.after'] }),
      age: out.integer(36, { label: 'Age on This Birthday' }),
    }),
  derive: (record) => withAge(forPeople(record)),
});
