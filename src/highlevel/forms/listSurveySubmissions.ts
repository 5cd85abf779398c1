import { search } from '../service.ts';
import { submissionFilters, surveyId, surveySubmission } from './schema.ts';
import { submissions } from './submissions.ts';

export const listSurveySubmissions = search({
  ...submissions('surveys'),
  key: 'list_survey_submissions',
  noun: 'Survey Submission',
  label: 'List Survey Submissions',
  description: 'Finds what was submitted with surveys, the latest first, with each answer.',
  input: () => ({
    surveyId: surveyId({ help: 'Defaults to all surveys.' }).optional(),
    ...submissionFilters(),
  }),
  output: surveySubmission,
});
