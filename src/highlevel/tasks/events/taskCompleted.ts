import { out } from '../../../core/output/output.ts';
import { event } from '../../service.ts';
import { allTasks, foundTask, taskOfBell, watchedTasks } from './allTasks.ts';

export const taskCompleted = event({
  ...allTasks,
  changed: 'dateUpdated',
  key: 'task_completed',
  noun: 'Task',
  label: 'Task Completed',
  description: 'Triggers when a task (to-do) of any contact is marked as completed (done).',
  input: watchedTasks,
  when: { changes: 'completed', becomes: ['true'], ofNew: true },
  bells: ['TaskComplete'],
  instant: { ...taskOfBell, certain: true },
  output: () =>
    foundTask({
      changedAt: out.moment('2026-03-02T16:00:00Z', {
        label: 'Completed At',
        from: ['happened.at'],
      }),
    }),
});
