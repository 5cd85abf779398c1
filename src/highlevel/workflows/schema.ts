import { dateTime, type FieldOptions, recordId } from '../../core/input/fields.ts';
import { out } from '../../core/output/output.ts';
import { contactId } from '../contacts/schema.ts';
import { subAccount } from '../locations/names.ts';
import { workflowName } from './names.ts';

const workflowId = (options: FieldOptions = {}) =>
  recordId({ label: 'Workflow', dropdown: 'workflow_dropdown', ...options });

/** The fields for adding a contact to a workflow or removing it. */
export const enrolment = () => ({
  contactId: contactId(),
  workflowId: workflowId(),
  eventStartTime: dateTime({
    send: 'offset',
    help: 'For workflows that wait for an event: when it starts, in your Zap’s time zone unless it has an offset.',
  }).optional(),
});

/** HighLevel only confirms, so the result adds what was asked for. */
export const enrolmentResult = () =>
  out.object({
    id: out.id('ocQHyuzHvysMo5N5VsXc', 'Contact ID'),
    workflowId: out.id('78559bb3-b920-461e-b010-7b2a2816d2a9', 'Workflow ID'),
    workflowName: workflowName(),
    success: out.yesNo(true, { from: ['succeded', 'succeeded'] }),
  });

/** https://marketplace.gohighlevel.com/docs/ghl/workflows/get-workflow */
export const workflow = () =>
  out.object({
    id: out.id('78559bb3-b920-461e-b010-7b2a2816d2a9', 'Workflow ID'),
    name: out.text('Welcome new members'),
    status: out.text('published'),
    version: out.integer(2),
    createdAt: out.moment('2026-03-01T09:00:00.000Z'),
    updatedAt: out.moment('2026-03-01T09:00:00.000Z'),
    ...subAccount(),
  });
