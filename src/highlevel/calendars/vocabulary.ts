import { vocabularyOf } from '../../core/operations/vocabulary.ts';
import { highlevel } from '../service.ts';

/** The words of all that belongs to calendars, whose endpoints are documented for a version of their own: https://marketplace.gohighlevel.com/docs/ghl/calendars/calendars */
export const { read, action, dropdown } = vocabularyOf(highlevel, {
  version: '2021-04-15',
});
