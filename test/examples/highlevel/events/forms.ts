import type { Example } from '../../example.ts';
import { submissionExample } from '../forms.ts';

/** What the editor shows of a submission, from the page that the vendor lists first. */
const sample = { query: { endAt: /^\d{4}-\d{2}-\d{2}$/ }, meta: { isLoadingSample: true } };

export const formEventExamples: Example[] = [
  submissionExample('forms', 'form_submitted', sample),
  submissionExample('surveys', 'survey_submitted', sample),
];
