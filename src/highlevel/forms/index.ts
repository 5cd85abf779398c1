import type { Operation } from '../../core/operations/operation.ts';
import { formDropdown, surveyDropdown } from './dropdowns.ts';
import { formSubmitted } from './events/formSubmitted.ts';
import { surveySubmitted } from './events/surveySubmitted.ts';
import { listFormSubmissions } from './listFormSubmissions.ts';
import { listForms } from './listForms.ts';
import { listSurveySubmissions } from './listSurveySubmissions.ts';
import { listSurveys } from './listSurveys.ts';

export const operations: readonly Operation[] = [
  formSubmitted,
  surveySubmitted,
  listFormSubmissions,
  listSurveySubmissions,
  ...listForms,
  ...listSurveys,
  formDropdown,
  surveyDropdown,
];
