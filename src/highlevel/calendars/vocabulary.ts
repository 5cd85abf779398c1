import { vocabularyOf } from '../../core/operations/vocabulary.ts';
import { highlevel } from '../service.ts';

/** Calendar endpoints are documented for their own API version: https://marketplace.gohighlevel.com/docs/ghl/calendars/calendars */
export const VERSION = '2021-04-15';

/** The vocabulary of all calendar resources. */
export const { read, event, action, dropdown, choices } = vocabularyOf(highlevel, {
  version: VERSION,
});
