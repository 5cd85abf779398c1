import { event } from '../../service.ts';
import { formId, formSubmission } from '../schema.ts';
import { latestSubmissions } from './latestSubmissions.ts';

export const formSubmitted = event({
  ...latestSubmissions('forms'),
  key: 'form_submitted',
  noun: 'Form Submission',
  label: 'Form Submitted',
  description: 'Triggers when a lead or contact fills in and submits a form (new submission).',
  input: () => ({
    formId: formId({ help: 'Only triggers for this form. Defaults to all forms.' }).optional(),
  }),
  output: formSubmission,
});
