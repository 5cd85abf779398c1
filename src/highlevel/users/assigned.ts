import { out } from '../../core/output/output.ts';
import { userName } from './names.ts';
import { userId } from './schema.ts';

/** The field of an event that waits for records which a user gets. */
export const assignedTo = (records: string) =>
  userId({
    label: 'Assigned To',
    local: true,
    help: `Only triggers for ${records} that this user gets. Defaults to any user.`,
  }).optional();

/** The event of a record that gets another user. */
export const reassigned = { changes: 'assignedTo', to: 'assignedTo', ofNew: true } as const;

/** What that event adds: who had the record before, and since when somebody else has it. */
export const reassignment = () => ({
  previousAssignedTo: out.id('y0BeYjuRIlDwsDcOHOJp', 'Previously Assigned To (User ID)', {
    from: ['happened.before'],
  }),
  previousAssignedToName: userName('previousAssignedTo', 'Previously Assigned To', 'Sam Rivera'),
  changedAt: out.moment('2026-03-01T09:00:00Z', { label: 'Assigned At', from: ['happened.at'] }),
});
