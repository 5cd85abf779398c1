import type { Account, Zapier } from '../zapier/host.ts';

type Fields = Record<string, unknown>;

/** A contact as a person sees it in the CRM, read through the app itself. */
export type ContactSheet = {
  name: string;
  place: string;
  tags: string[];
  fields: Record<string, unknown>;
  notes: string[];
  tasks: string[];
  opportunities: string[];
};

/** Reads the contact with its custom fields by name, notes, tasks and opportunities. */
export async function contactSheet(
  zapier: Zapier,
  account: Account,
  contactId: string,
): Promise<ContactSheet> {
  const find = (key: string, input: Fields) =>
    zapier.run<Fields[]>(`searches.${key}.operation.perform`, account, input);
  const [contact = {}] = await find('get_contact', { contactId });
  const notes = await find('get_contact_notes', { contactId });
  const tasks = await find('get_contact_tasks', { contactId });
  const deals = await find('search_opportunities', { contactId });
  const pipelines = await find('list_pipelines', {});
  const stages = pipelines.flatMap(({ stages: of }) => of as { id: string; name: string }[]);
  const custom = contact.customFields as { name: string; value: unknown }[];
  return {
    name: String(contact.name),
    place: [contact.city, contact.state, contact.country].filter(Boolean).join(', '),
    tags: (contact.tags as string[]).toSorted(),
    fields: Object.fromEntries(
      custom
        .map(({ name, value }) => [name, value] as const)
        .sort(([one], [other]) => one.localeCompare(other)),
    ),
    notes: notes.map(({ title, body }) => [title, body].filter(Boolean).join(': ')),
    tasks: tasks.map(({ title }) => String(title)),
    opportunities: deals.map(
      ({ name, pipelineStageId }) =>
        `${name}: ${stages.find(({ id }) => id === pipelineStageId)?.name}`,
    ),
  };
}

/** The sheet as lines. */
export const linesOf = (sheet: ContactSheet): string[] => [...entriesOf(sheet)];

/** What is new or changed since an earlier sheet, marked with +, and what is gone, marked with -. */
export function changesOf(sheet: ContactSheet, before: ContactSheet): string[] {
  const [now, old] = [entriesOf(sheet), entriesOf(before)];
  return [
    ...[...now].filter((entry) => !old.has(entry)).map((entry) => `+ ${entry}`),
    ...[...old].filter((entry) => !now.has(entry)).map((entry) => `- ${entry}`),
  ];
}

function entriesOf(sheet: ContactSheet): Set<string> {
  const one = (label: string, value: string) =>
    `${label.padEnd(24)}${value.replaceAll('\n', ' / ')}`;
  const list = (label: string, values: readonly string[]) =>
    values.map((value) => one(label, value));
  return new Set([
    one('Name', sheet.name),
    one('Place', sheet.place),
    ...list('Tag', sheet.tags),
    ...Object.entries(sheet.fields).map(([name, value]) =>
      one(name, typeof value === 'object' ? JSON.stringify(value) : String(value)),
    ),
    ...list('Note', sheet.notes),
    ...list('Task', sheet.tasks),
    ...list('Opportunity', sheet.opportunities),
  ]);
}
