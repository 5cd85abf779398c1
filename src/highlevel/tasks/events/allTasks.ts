import { list } from '../../../core/input/fields.ts';
import type { InstantEventWords } from '../../../core/operations/instantWords.ts';
import { extended, out } from '../../../core/output/output.ts';
import { byOffset } from '../../../core/reading/paging.ts';
import { contactName } from '../../contacts/names.ts';
import { contactId } from '../../contacts/schema.ts';
import { docs } from '../../docs.ts';
import { userId } from '../../users/schema.ts';
import { task } from '../schema.ts';

/** The tasks of all contacts, which HighLevel lists in no order that it tells of. */
export const allTasks = {
  docs: docs('locations', 'task-search'),
  scopes: ['locations/tasks.readonly'],
  route: 'POST /locations/{locationId}/tasks/search',
  repeatable: true,
  paging: byOffset({ offset: 'skip', size: 'limit', max: 100 }),
  result: 'tasks[]',
  idKey: '_id',
  created: 'dateAdded',
} as const;

export const watchedTasks = () => ({
  assignedTo: list(userId({ label: 'Assigned To' }), {
    label: 'Assigned To',
    help: 'Only triggers for tasks of these users. Defaults to all tasks.',
  }).optional(),
  contactId: list(contactId(), {
    label: 'Contacts',
    help: 'Only triggers for tasks of these contacts. Defaults to all contacts.',
  }).optional(),
});

type Watched = { assignedTo?: readonly string[]; contactId?: readonly string[] };

const isAmong = (chosen: readonly string[] | undefined, id: unknown) =>
  chosen === undefined || chosen.length === 0 || chosen.includes(String(id));

/**
 * The task of a bell, in the list: bells of tasks mostly lack the contact, by which HighLevel reads a single one.
 * @see https://github.com/GoHighLevel/highlevel-api-docs/issues/332
 */
export const taskOfBell: InstantEventWords<ReturnType<typeof watchedTasks>> = {
  finds: ({ parents: { contactId, assignedTo } }) => ({
    ...(contactId && { contactId: [contactId] }),
    ...(assignedTo && { assignedTo: [assignedTo] }),
  }),
  keeps: (task, { assignedTo, contactId }: Watched) =>
    isAmong(assignedTo, task.assignedTo) && isAmong(contactId, task.contactId),
};

/** A task as the search gives it, with the contact's name. */
export const foundTask = <M extends Parameters<typeof out.object>[0]>(more: M) =>
  extended(task(), {
    id: out.id('nUCT5SMJgOk8vL2rkQVy', 'Task ID', { from: ['_id'] }),
    contactName: contactName(),
    dateAdded: out.moment('2026-03-01T09:00:00Z'),
    ...more,
  });
