import { instantOf } from '../../../core/dates.ts';
import { out } from '../../../core/output/output.ts';
import { isTrue } from '../../../core/raw.ts';
import { event } from '../../service.ts';
import { allTasks, foundTask, watchedTasks } from './allTasks.ts';

export const taskOverdue = event({
  ...allTasks,
  fixed: { completed: false },
  key: 'task_overdue',
  noun: 'Task',
  label: 'Task Overdue',
  description: 'Triggers when a task (to-do) of any contact is not completed by its due date.',
  input: watchedTasks,
  when: { due: ({ dueDate }) => instantOf(dueDate) },
  keeps: ({ completed }) => !isTrue(completed),
  // HighLevel rings no bell when a date passes.
  bells: [],
  output: () =>
    foundTask({
      overdueSince: out.moment('2026-03-02T15:00:00Z', { from: ['happened.at'] }),
    }),
});
