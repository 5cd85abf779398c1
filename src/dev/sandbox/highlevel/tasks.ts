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

export const taskRoutes = [
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/get-all-tasks
    route: 'GET /contacts/{contactId}/tasks',
    ...reading,
    answer: (call) => {
      const contact = contactOf(call, call.params.contactId);
      return { tasks: call.state.tasks.filter(({ contactId }) => contactId === contact.id) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/get-task
    route: 'GET /contacts/{contactId}/tasks/{taskId}',
    ...reading,
    answer: (call) => ({ task: taskOf(call, call.params.contactId, call.params.taskId) }),
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/create-task
    route: 'POST /contacts/{contactId}/tasks',
    ...writing,
    body: newTask,
    status: 201,
    answer: (call) => {
      const contact = contactOf(call, call.params.contactId);
      const task = { id: newId(), contactId: contact.id, ...stored(call, call.body) } as Task;
      call.state.tasks.push(task);
      return { task };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/update-task
    route: 'PUT /contacts/{contactId}/tasks/{taskId}',
    ...writing,
    body: newTask.partial(),
    answer: (call) => {
      const task = taskOf(call, call.params.contactId, call.params.taskId);
      return { task: Object.assign(task, stored(call, call.body)) };
    },
  }),
  route({
    // https://marketplace.gohighlevel.com/docs/ghl/contacts/update-task-completed
    route: 'PUT /contacts/{contactId}/tasks/{taskId}/completed',
    ...writing,
    body: newTask.pick({ completed: true }),
    answer: (call) => {
      const task = taskOf(call, call.params.contactId, call.params.taskId);
      return { task: Object.assign(task, call.body) };
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
