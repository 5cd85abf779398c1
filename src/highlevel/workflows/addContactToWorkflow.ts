import { docs } from '../docs.ts';
import { action } from '../service.ts';
import { enrolment, enrolmentResult } from './schema.ts';

export const addContactToWorkflow = action({
  key: 'add_contact_to_workflow',
  noun: 'Workflow',
  label: 'Add Contact to Workflow',
  description: 'Adds a contact to a workflow.',
  docs: docs('contacts', 'add-contact-to-workflow'),
  scopes: ['contacts.write'],
  route: 'POST /contacts/{contactId}/workflow/{workflowId}',
  input: enrolment,
  echo: { id: 'contactId', workflowId: 'workflowId' },
  output: enrolmentResult,
});
