import { dateTime, type FieldOptions, longText, recordId, text } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactUrl } from '../contacts/links.ts';
import { userName } from '../users/names.ts';
import { userId } from '../users/schema.ts';

export const taskId = (options: FieldOptions = {}) =>
  recordId({ label: 'Task', dropdown: 'task_dropdown', dependsOn: ['contactId'], ...options });

/** The fields of a task that an update may omit. */
export const taskFields = () => ({
  title: text().optional(),
  body: longText({ label: 'Description' }).optional(),
  dueDate: dateTime({
    help: 'In your Zap’s time zone unless it has an offset.',
  }).optional(),
  assignedTo: userId({ label: 'Assigned To' }).optional(),
});

/** A task of a contact: https://marketplace.gohighlevel.com/docs/ghl/contacts/get-task */
export const task = () =>
  out.object({
    id: out.id('nUCT5SMJgOk8vL2rkQVy', 'Task ID'),
    title: out.text('Call Ada about her first 10K'),
    body: out.text('Congratulate her and offer the half-marathon plan.', { label: 'Description' }),
    dueDate: out.moment('2026-03-02T15:00:00Z'),
    completed: out.yesNo(false),
    assignedTo: out.id('y0BeYjuRIlDwsDcOHOJo', 'Assigned To (User ID)'),
    assignedToName: userName('assignedTo', 'Assigned To'),
    contactId: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    contactUrl: contactUrl(),
  });
