import { fireInAnyOrder } from './anyOrder.ts';
import { ada, ben, coach, later, liveGym } from './liveGym.ts';

const live = liveGym();
const { act, change, sandbox, turnOn, zapier } = live;

const add = (more: object = {}) =>
  change('create_contact_task', {
    contactId: ada,
    title: 'Call',
    dueDate: '2026-03-02T14:00:00Z',
    ...more,
  });

it('Task Created fires for a new task of any contact, by its user or contact if they are chosen', async () => {
  const any = await turnOn('task_created');
  const ofCoach = await turnOn('task_created', { assignedTo: [coach] });
  const bens = await turnOn('task_created', { contactId: [ben] });
  const first = await add({ assignedTo: coach });
  const second = await add({ contactId: ben });
  await change('complete_contact_task', { contactId: ada, taskId: 'taskAdaPlan000000001' });
  expect(await any.poll()).toMatchObject([
    { id: second.id, contactId: ben, contactName: 'Ben Torres' },
    { id: first.id, assignedToName: 'Sam Rivera', contactUrl: expect.stringContaining(ada) },
  ]);
  expect(await ofCoach.poll()).toMatchObject([{ id: first.id }]);
  expect(await bens.poll()).toMatchObject([{ id: second.id }]);
  expect(await any.poll()).toEqual([]);
});

it('Task Created finds what is on later pages, in any order, and loses nothing with its memory', async () => {
  const { tasks } = sandbox().highlevel.state;
  const [old] = tasks;
  for (let index = 0; index < 250; index += 1) {
    tasks.push({ ...old!, id: `taskMore${String(index).padStart(12, '0')}` });
  }
  const zap = await turnOn('task_created');
  const { id } = await add();
  tasks.unshift(tasks.pop()!);
  zapier.cache.forget();
  const { id: last } = await add();
  expect((await zap.poll()).map((task) => task.id)).toEqual([last, id]);
});

it('Task Created waits for a search that lags, and tells nothing of before the Zap', async () => {
  await add({ title: 'Early' });
  const { tasks } = sandbox().highlevel.state;
  const early = tasks.pop()!;
  later();
  const zap = await turnOn('task_created');
  const { id } = await add();
  const late = tasks.pop()!;
  later(60);
  expect(await zap.poll()).toEqual([]);
  tasks.push(early, late);
  expect((await zap.poll()).map((task) => task.id)).toEqual([id]);
});

it('Task Completed fires when a task is done, again after it was reopened, and for no other edit', async () => {
  const zap = await turnOn('task_completed');
  const taskId = 'taskAdaPlan000000001';
  await change('update_contact_task', { contactId: ada, taskId, title: 'Renamed' });
  expect(await zap.poll()).toEqual([]);
  await change('complete_contact_task', { contactId: ada, taskId });
  expect(await zap.poll()).toMatchObject([
    { id: taskId, title: 'Renamed', completed: true, changedAt: '2026-03-02T10:04:00.000Z' },
  ]);
  await change('update_contact_task', { contactId: ada, taskId, title: 'Done' });
  await change('complete_contact_task', { contactId: ada, taskId, completed: 'no' });
  expect(await zap.poll()).toEqual([]);
  await change('complete_contact_task', { contactId: ada, taskId });
  const { id } = await add({ completed: 'yes' });
  expect((await zap.poll()).map((task) => task.id)).toEqual([id, taskId]);
});

it('Task Overdue fires once when the due date passes, and again for a later one', async () => {
  await add({ title: 'Was overdue', dueDate: '2026-03-01T09:00:00Z' });
  const zap = await turnOn('task_overdue');
  const { id } = await add();
  const { id: done } = await add();
  await change('complete_contact_task', { contactId: ada, taskId: done });
  expect(await zap.poll()).toEqual([]);
  later(4 * 60);
  expect(await zap.poll()).toMatchObject([{ id, overdueSince: '2026-03-02T14:00:00.000Z' }]);
  await change('update_contact_task', { contactId: ada, taskId: id, title: 'Still open' });
  expect(await zap.poll()).toEqual([]);
  await change('update_contact_task', {
    contactId: ada,
    taskId: id,
    dueDate: '2026-03-03T09:00:00Z',
  });
  expect(await zap.poll()).toEqual([]);
  later(24 * 60);
  expect(await zap.poll()).toMatchObject([{ id, title: 'Still open' }]);
});

it('tells of each task once, whatever the order of changes and polls', async () => {
  const { state } = sandbox().highlevel;
  await fireInAnyOrder(live, ['task_created', 'task_completed'], {
    reset: () => {
      state.tasks = state.tasks.filter(({ title }) => title !== 'Call');
    },
    create: async () => {
      const dueDate = '2026-12-01T14:00:00Z';
      const task = await act('create_contact_task', { contactId: ada, title: 'Call', dueDate });
      return String(task.id);
    },
    finish: (taskId) => act('complete_contact_task', { contactId: ada, taskId }),
    edit: (taskId) => act('update_contact_task', { contactId: ada, taskId, body: 'Edited' }),
    shuffle: () => state.tasks.reverse(),
  });
});
