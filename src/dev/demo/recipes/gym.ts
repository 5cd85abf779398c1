import type { Appointment } from '../../sandbox/highlevel/world.ts';
import type { Sandbox } from '../../sandbox/index.ts';
import type { Recipe } from './recipe.ts';

type Step = Recipe['zap']['steps'][number];

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

/** The step that tags the contact of what started the Zap. */
export const tagContact = (tag: string, onlyIf?: Step['onlyIf']): Step => ({
  app: 'highlevel',
  kind: 'creates',
  key: 'add_tags_to_contact',
  label: 'Add Tags to Contact',
  ...(onlyIf && { onlyIf }),
  input: ({ contactId }) => ({ contactId, tags: [tag] }),
});

/** The step that adds that contact to a workflow. */
export const addToWorkflow = (name: string): Step => ({
  app: 'highlevel',
  kind: 'creates',
  key: 'add_contact_to_workflow',
  label: 'Add Contact to Workflow',
  input: ({ contactId }, _, pick) => ({ contactId, workflowId: pick.workflow(name) }),
});
