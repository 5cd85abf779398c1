import { vocabularyOf } from '../../core/operations/vocabulary.ts';
import { highlevel } from '../service.ts';

/** The vocabulary of all calendar resources, whose endpoints are documented for their own API version: https://marketplace.gohighlevel.com/docs/ghl/calendars/calendars */
export const { read, event, action, dropdown } = vocabularyOf(highlevel, {
  version: '2021-04-15',
});
