import { vocabularyOf } from '../../core/operations/vocabulary.ts';
import { highlevel } from '../service.ts';

/** The endpoints of conversations are documented for a version of their own: https://marketplace.gohighlevel.com/docs/ghl/conversations/conversations */
export const VERSION = '2021-04-15';

/** The words of all that belongs to conversations. */
export const { read, action, dropdown, choices } = vocabularyOf(highlevel, { version: VERSION });
