import { dropdown } from '../service.ts';
import { listed } from './lists.ts';

/** The forms of the sub-account. Its key is older than the other steps that use it. */
export const formDropdown = dropdown({
  ...listed('forms'),
  key: 'booking_form_dropdown',
  noun: 'Form',
  option: ({ id, name }) => ({ id, label: name }),
});

export const surveyDropdown = dropdown({
  ...listed('surveys'),
  key: 'survey_dropdown',
  noun: 'Survey',
  option: ({ id, name }) => ({ id, label: name }),
});
