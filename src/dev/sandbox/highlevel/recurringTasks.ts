import * as z from 'zod';
import { contactOf } from './contactLookup.ts';
import { type Call, route } from './gate.ts';
import { notFound } from './refusal.ts';
import { newId, type RecurringTask } from './world.ts';

const version = '2021-07-28';
const reading = { version, scope: 'recurring-tasks.readonly', location: 'path' } as const;
const writing = { version, scope: 'recurring-tasks.write', location: 'path' } as const;

const moment = z.iso.datetime({ error: 'must be a valid ISO 8601 date string' });

const rruleOptions = z.strictObject({
  intervalType: z.enum(['yearly', 'monthly', 'weekly', 'daily', 'hourly']),
  interval: z.number(),
  startDate: moment,
  endDate: moment.optional(),
  dayOfMonth: z.number().optional(),
  dayOfWeek: z.enum(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']).optional(),
  monthOfYear: z.number().optional(),
  count: z.number().optional(),
  createTaskIfOverDue: z.boolean().optional(),
  dueAfterSeconds: z.number(),
});

const newTask = z.strictObject({
  title: z.string().min(1),
  description: z.string().optional(),
  contactIds: z.array(z.string()).optional(),
  owners: z.array(z.string()).optional(),
  rruleOptions,
  ignoreTaskCreation: z.boolean().optional(),
});
type Written = Partial<z.output<typeof newTask>>;

const recurringTaskOf = ({ state, params }: Call<'locationId' | 'id'>): RecurringTask => {
  const { locationId, id } = params;
  const task = state.recurringTasks.find((one) => one.id === id && one.locationId === locationId);
  if (!task) throw notFound('Recurring task', id);
  return task;
};

/** The answers know one contact and one owner, the requests several. */
const stored = (call: Call, written: Written) => {
  const { contactIds, owners, ignoreTaskCreation: _, ...task } = written;
  for (const id of contactIds ?? []) contactOf(call, id);
  return {
    ...task,
    ...(contactIds && { contactId: contactIds[0] }),
    ...(owners && { assignedTo: owners[0] }),
    updatedAt: call.now.toISOString(),
  };
};

const addFirstTasks = ({ state, now }: Call, written: z.output<typeof newTask>) => {
  const { startDate, dueAfterSeconds } = written.rruleOptions;
  const dateAdded = now.toISOString();
  for (const contactId of written.contactIds ?? []) {
    state.tasks.push({
      id: newId(),
      contactId,
      title: written.title,
      body: written.description,
      assignedTo: written.owners?.[0],
      dueDate: new Date(Date.parse(startDate) + dueAfterSeconds * 1000).toISOString(),
      completed: false,
      dateAdded,
      dateUpdated: dateAdded,
    });
  }
};

export const recurringTaskRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/create-recurring-task
    route: 'POST /locations/{locationId}/recurring-tasks',
    ...writing,
    body: newTask,
    status: 201,
    answer: (call) => {
      const recurringTask = {
        id: newId(),
        locationId: call.params.locationId,
        description: '',
        totalOccurrence: 0,
        deleted: false,
        createdAt: call.now.toISOString(),
        ...stored(call, call.body),
      } as RecurringTask;
      call.state.recurringTasks.push(recurringTask);
      if (!call.body.ignoreTaskCreation) {
        addFirstTasks(call, call.body);
        recurringTask.totalOccurrence = 1;
      }
      return { recurringTask };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/get-recurring-task-by-id
    route: 'GET /locations/{locationId}/recurring-tasks/{id}',
    ...reading,
    answer: (call) => ({ recurringTask: recurringTaskOf(call) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/update-recurring-task
    route: 'PUT /locations/{locationId}/recurring-tasks/{id}',
    ...writing,
    body: newTask.partial(),
    answer: (call) => ({
      recurringTask: Object.assign(recurringTaskOf(call), stored(call, call.body)),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/delete-recurring-task
    route: 'DELETE /locations/{locationId}/recurring-tasks/{id}',
    ...writing,
    answer: (call) => {
      const task = recurringTaskOf(call);
      call.state.recurringTasks = call.state.recurringTasks.filter((other) => other !== task);
      return { id: task.id, success: true };
    },
  }),
];
