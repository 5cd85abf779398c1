import { extended, out } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { userName } from '../../users/names.ts';
import { userId } from '../../users/schema.ts';
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
    assignedTo: userId({
      label: 'Assigned To',
      local: true,
      help: 'Only triggers for contacts that this user gets. Defaults to any user.',
    }).optional(),
  }),
  when: { changes: 'assignedTo', to: 'assignedTo', ofNew: true },
  keeps: ({ assignedTo }) => Boolean(assignedTo),
  bells: ['ContactUpdate'],
  instant: { reads: contactOfBell },
  output: () =>
    extended(contact(), {
      previousAssignedTo: out.id('y0BeYjuRIlDwsDcOHOJp', 'Previously Assigned To (User ID)', {
        from: ['happened.before'],
      }),
      previousAssignedToName: userName('previousAssignedTo', 'Previously Assigned To'),
      changedAt: out.moment('2026-03-01T09:00:00Z', {
        label: 'Assigned At',
        from: ['happened.at'],
      }),
    }),
});
