import { event } from '../../service.ts';
import { allTasks, foundTask, taskOfBell, watchedTasks } from './allTasks.ts';

export const taskCreated = event({
  ...allTasks,
  key: 'task_created',
  noun: 'Task',
  label: 'Task Created',
  description: 'Triggers when a new task (to-do) is added to any contact.',
  input: watchedTasks,
  when: { appears: true },
  bells: ['TaskCreate'],
  instant: taskOfBell,
  output: () => foundTask({}),
});
