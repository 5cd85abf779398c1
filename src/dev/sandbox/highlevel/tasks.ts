import * as z from 'zod';
import { contactOf } from './contactLookup.ts';
import { type Call, route } from './gate.ts';
import { badRequest, notFound } from './refusal.ts';
import { newId, type Task } from './world.ts';

const reading = { version: '2021-07-28', scope: 'contacts.readonly' } as const;
const writing = { version: '2021-07-28', scope: 'contacts.write' } as const;

// Answers carry milliseconds, requests may not: public clients strip them before they write.
const dueDate = z.iso.datetime({
  offset: true,
  precision: 0,
  error: 'must be a valid ISO 8601 date string',
});

const newTask = z.strictObject({
  title: z.string().min(1),
  body: z.string().optional(),
  dueDate,
  completed: z.boolean(),
  assignedTo: z.string().optional(),
});

/** A task as the endpoints of a contact answer it. */
export const taskRecord = ({ dateAdded: _, dateUpdated: _d, ...task }: Task) => task;

const taskOf = (call: Call, contactId: string, taskId: string): Task => {
  const contact = contactOf(call, contactId);
  const task = call.state.tasks.find(
    (entry) => entry.id === taskId && entry.contactId === contact.id,
  );
  if (!task) throw notFound('Task', taskId);
  return task;
};

const stored = ({ state }: Call, body: Partial<z.output<typeof newTask>>): Partial<Task> => {
  if (body.assignedTo && !state.users.some(({ id }) => id === body.assignedTo)) {
    throw badRequest(`User with id ${body.assignedTo} not found`);
  }
  return body.dueDate ? { ...body, dueDate: new Date(body.dueDate).toISOString() } : body;
};

const taskSearch = z.strictObject({
  contactId: z.array(z.string()).optional(),
  completed: z.boolean().optional(),
  assignedTo: z.array(z.string()).optional(),
  query: z.string().optional(),
  limit: z.number().optional(),
  skip: z.number().optional(),
  businessId: z.string().optional(),
});

export const taskRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/locations/task-search
    route: 'POST /locations/{locationId}/tasks/search',
    version: '2021-07-28',
    scope: 'locations/tasks.readonly',
    location: 'path',
    body: taskSearch,
    answer: ({ state, params, body }) => {
      const {
        contactId,
        completed,
        assignedTo,
        businessId,
        query = '',
        skip = 0,
        limit = 25,
      } = body;
      const found = state.tasks.flatMap(({ id, ...task }) => {
        const contact = state.contacts.find((one) => one.id === task.contactId);
        const isFound =
          contact?.locationId === params.locationId &&
          (!contactId || contactId.includes(task.contactId)) &&
          (completed === undefined || completed === task.completed) &&
          (!businessId || businessId === contact.businessId) &&
          (!assignedTo || assignedTo.includes(task.assignedTo ?? '')) &&
          task.title.toLowerCase().includes(query.toLowerCase());
        return isFound ? [{ _id: id, locationId: params.locationId, ...task }] : [];
      });
      return { tasks: found.slice(skip, skip + limit), traceId: newId() };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/get-all-tasks
    route: 'GET /contacts/{contactId}/tasks',
    ...reading,
    answer: (call) => {
      const contact = contactOf(call, call.params.contactId);
      const tasks = call.state.tasks.filter(({ contactId }) => contactId === contact.id);
      return { tasks: tasks.map(taskRecord) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/get-task
    route: 'GET /contacts/{contactId}/tasks/{taskId}',
    ...reading,
    answer: (call) => ({
      task: taskRecord(taskOf(call, call.params.contactId, call.params.taskId)),
    }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/create-task
    route: 'POST /contacts/{contactId}/tasks',
    ...writing,
    body: newTask,
    status: 201,
    answer: (call) => {
      const contact = contactOf(call, call.params.contactId);
      const now = call.now.toISOString();
      const task = {
        id: newId(),
        contactId: contact.id,
        ...stored(call, call.body),
        dateAdded: now,
        dateUpdated: now,
      } as Task;
      call.state.tasks.push(task);
      return { task: taskRecord(task) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/update-task
    route: 'PUT /contacts/{contactId}/tasks/{taskId}',
    ...writing,
    body: newTask.partial(),
    answer: (call) => {
      const task = taskOf(call, call.params.contactId, call.params.taskId);
      const dateUpdated = call.now.toISOString();
      return { task: taskRecord(Object.assign(task, stored(call, call.body), { dateUpdated })) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/update-task-completed
    route: 'PUT /contacts/{contactId}/tasks/{taskId}/completed',
    ...writing,
    body: newTask.pick({ completed: true }),
    answer: (call) => {
      const task = taskOf(call, call.params.contactId, call.params.taskId);
      const dateUpdated = call.now.toISOString();
      return { task: taskRecord(Object.assign(task, call.body, { dateUpdated })) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/delete-task
    route: 'DELETE /contacts/{contactId}/tasks/{taskId}',
    ...writing,
    answer: (call) => {
      const task = taskOf(call, call.params.contactId, call.params.taskId);
      call.state.tasks = call.state.tasks.filter((other) => other !== task);
      return { succeded: true };
    },
  }),
];
