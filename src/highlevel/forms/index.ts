import type { Operation } from '../../core/operations/operation.ts';
import { formDropdown, surveyDropdown } from './dropdowns.ts';
import { formSubmitted } from './events/formSubmitted.ts';
import { surveySubmitted } from './events/surveySubmitted.ts';

export const operations: readonly Operation[] = [
  formSubmitted,
  surveySubmitted,
  formDropdown,
  surveyDropdown,
];
