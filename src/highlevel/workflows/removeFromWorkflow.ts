import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { enrolment, enrolmentResult } from './schema.ts';

export const removeFromWorkflow = action({
  key: 'remove_from_workflow',
  noun: 'Workflow',
  label: 'Remove from Workflow',
  description: 'Removes a contact from a workflow.',
  docs: docs('contacts', 'delete-contact-from-workflow'),
  scopes: ['contacts.write'],
  route: 'DELETE /contacts/{contactId}/workflow/{workflowId}',
  sendAs: 'json',
  input: enrolment,
  echo: { id: 'contactId', workflowId: 'workflowId' },
  output: enrolmentResult,
});
