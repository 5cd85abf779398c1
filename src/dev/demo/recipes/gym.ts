import type { Appointment, Contact } from '../../sandbox/highlevel/world.ts';
import type { Sandbox } from '../../sandbox/index.ts';
import { DAY_MS } from '../clock.ts';

export const ADA = 'contactAdaByron00001';
export const BEN = 'contactBenTorres0001';
export const GUS = 'contactGusLindqvist1';
export const DIEGO = 'contactDiegoSilva001';

/** The custom field of the gym that knows the athletes; `name` as people gave it. */
export const ATHLETE_FIELD = 'Strava User ID';

/** The custom field that knows the people of Runkeeper. */
export const RUNNER_FIELD = 'Runkeeper User ID';

export const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString();

export const contactOf = ({ highlevel }: Sandbox, contactId: string): Contact =>
  highlevel.state.contacts.find(({ id }) => id === contactId)!;

/** Puts values into custom fields of a contact, by the names of the fields, as somebody at the desk did long ago. */
export function fillFields(
  sandbox: Sandbox,
  contactId: string,
  fields: Record<string, string>,
): void {
  const contact = contactOf(sandbox, contactId);
  for (const [name, value] of Object.entries(fields)) {
    const { id } = sandbox.highlevel.state.customFields.find((field) => field.name === name)!;
    contact.customFields = [...contact.customFields.filter((one) => one.id !== id), { id, value }];
  }
}

/** Somebody at the desk changes a contact: adds tags, fills custom fields by their names. */
export function changeContact(
  sandbox: Sandbox,
  contactId: string,
  { tags = [], fields = {} }: { tags?: string[]; fields?: Record<string, string> },
): void {
  const contact = contactOf(sandbox, contactId);
  contact.tags.push(...tags);
  fillFields(sandbox, contactId, fields);
  contact.dateUpdated = new Date().toISOString();
}

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
