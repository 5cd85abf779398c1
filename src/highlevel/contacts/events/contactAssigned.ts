import { extended } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { assignedTo, reassigned, reassignment } from '../../users/assigned.ts';
import { contact } from '../schema.ts';
import { contactOfBell, latestChangedContacts } from './latestContacts.ts';

export const contactAssigned = event({
  ...latestChangedContacts,
  key: 'contact_assigned',
  noun: 'Contact',
  label: 'Contact Assigned',
  description:
    'Triggers when a contact is assigned to a user (owner), for the first time or instead of another one.',
  input: () => ({
    assignedTo: assignedTo('contacts'),
  }),
  when: reassigned,
  keeps: ({ assignedTo }) => Boolean(assignedTo),
  bells: ['ContactUpdate'],
  instant: { reads: contactOfBell },
  output: () => extended(contact(), reassignment()),
});
