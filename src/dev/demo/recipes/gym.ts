import type { Appointment } from '../../sandbox/highlevel/world.ts';
import type { Sandbox } from '../../sandbox/index.ts';

export const DIEGO = 'contactDiegoSilva001';

const DAY_MS = 86_400_000;

export const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

/** Adds a published workflow, as the gym builds it in HighLevel before the Zap. */
export function addWorkflow({ highlevel }: Sandbox, name: string): void {
  const { workflows } = highlevel.state;
  workflows.push({ ...workflows[0]!, id: `workflow-${workflows.length}`, name });
}

/** Puts an hour of a contact into the calendar, some days ago. */
export function visit(
  { highlevel }: Sandbox,
  contactId: string,
  days: number,
  more: Partial<Appointment> = {},
): void {
  const { appointments } = highlevel.state;
  appointments.push({
    ...appointments[0]!,
    id: `appointment${contactId.slice(7, 12)}${String(appointments.length).padStart(4, '0')}`,
    contactId,
    startTime: daysAgo(days),
    endTime: daysAgo(days - 1 / 24),
    dateAdded: daysAgo(days + 3),
    dateUpdated: daysAgo(days + 3),
    ...more,
  });
}

/** Marks the earliest appointment of a contact that is not marked yet, as somebody at the desk does. */
export function mark({ highlevel }: Sandbox, contactId: string, appointmentStatus: string): void {
  const next = highlevel.state.appointments.find(
    (one) => one.contactId === contactId && one.appointmentStatus === 'confirmed',
  )!;
  Object.assign(next, { appointmentStatus, dateUpdated: new Date().toISOString() });
}
