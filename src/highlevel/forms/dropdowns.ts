import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

/** The forms of the sub-account. Its key is older than the other steps that use it. */
export const formDropdown = dropdown({
  key: 'booking_form_dropdown',
  noun: 'Form',
  docs: docs('forms', 'get-forms'),
  scopes: ['forms.readonly'],
  route: 'GET /forms/',
  connection: ['locationId'],
  paging: byOffset({ offset: 'skip', size: 'limit', max: 50 }),
  result: 'forms[]',
  option: ({ id, name }) => ({ id, label: name }),
});

export const surveyDropdown = dropdown({
  key: 'survey_dropdown',
  noun: 'Survey',
  docs: docs('surveys', 'get-surveys'),
  scopes: ['surveys.readonly'],
  route: 'GET /surveys/',
  connection: ['locationId'],
  paging: byOffset({ offset: 'skip', size: 'limit', max: 50 }),
  result: 'surveys[]',
  option: ({ id, name }) => ({ id, label: name }),
});
