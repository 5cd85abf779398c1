import { search } from '../service.ts';
import { formId, formSubmission, submissionFilters } from './schema.ts';
import { submissions } from './submissions.ts';

export const listFormSubmissions = search({
  ...submissions('forms'),
  key: 'list_form_submissions',
  noun: 'Form Submission',
  label: 'List Form Submissions',
  description: 'Finds form submissions with their answers, the newest first.',
  input: () => ({
    formId: formId({ help: 'Defaults to all forms.' }).optional(),
    ...submissionFilters(),
  }),
  output: formSubmission,
});
