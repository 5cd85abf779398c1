import { byOffset } from '../../core/reading/paging.ts';
import { docs } from '../docs.ts';
import { dropdown } from '../service.ts';

/** Forms that a calendar can show to people who book. */
export const bookingFormDropdown = dropdown({
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
