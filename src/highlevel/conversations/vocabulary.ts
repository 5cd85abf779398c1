import { vocabularyOf } from '../../core/operations/vocabulary.ts';
import { highlevel } from '../service.ts';

/** Conversation endpoints are documented for their own API version: https://marketplace.gohighlevel.com/docs/ghl/conversations/conversations */
export const VERSION = '2021-04-15';

/** The vocabulary of all conversation resources. */
export const { read, event, action, dropdown, choices } = vocabularyOf(highlevel, {
  version: VERSION,
});
