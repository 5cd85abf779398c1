import { search } from '../service.ts';
import { submissionFilters, surveyId, surveySubmission } from './schema.ts';
import { submissions } from './submissions.ts';

export const listSurveySubmissions = search({
  ...submissions('surveys'),
  key: 'list_survey_submissions',
  noun: 'Survey Submission',
  label: 'List Survey Submissions',
  description: 'Finds survey submissions with their answers, the newest first.',
  input: () => ({
    surveyId: surveyId({ help: 'Defaults to all surveys.' }).optional(),
    ...submissionFilters(),
  }),
  output: surveySubmission,
});
