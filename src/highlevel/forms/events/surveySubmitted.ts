import { event } from '../../service.ts';
import { surveyId, surveySubmission } from '../schema.ts';
import { latestSubmissions } from './latestSubmissions.ts';

export const surveySubmitted = event({
  ...latestSubmissions('surveys'),
  key: 'survey_submitted',
  noun: 'Survey Submission',
  label: 'Survey Submitted',
  description: 'Triggers when a lead or contact answers and submits a survey (quiz).',
  input: () => ({
    surveyId: surveyId({
      help: 'Only triggers for this survey. Defaults to all surveys.',
    }).optional(),
  }),
  output: surveySubmission,
});
