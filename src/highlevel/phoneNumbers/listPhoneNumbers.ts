import { text, yesNo } from '../../core/input/fields.ts';
import { read } from '../service.ts';
import { phoneNumberList } from './list.ts';
import { phoneNumber } from './schema.ts';

export const listPhoneNumbers = read({
  ...phoneNumberList,
  key: 'list_phone_numbers',
  noun: 'Phone Number',
  label: 'List Phone Numbers',
  triggers: 'Triggers when a phone number is added to the sub-account (or updated, if selected).',
  finds: 'Finds the phone numbers that the sub-account calls and texts from.',
  input: () => ({
    searchFilter: text({
      label: 'Number Contains',
      placeholder: '+1207',
      help: 'Part of the number. Defaults to all.',
    }).optional(),
    skipNumberPool: yesNo({
      label: 'Skip Number Pools',
      help: 'Leaves out numbers that belong to a number pool. Defaults to yes.',
    }).optional(),
  }),
  news: { created: 'dateAdded', updated: 'dateUpdated', unsorted: ['new', 'updated'] },
  output: phoneNumber,
});
