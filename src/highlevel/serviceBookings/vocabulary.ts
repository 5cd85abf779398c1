import { vocabularyOf } from '../../core/operations/vocabulary.ts';
import { highlevel } from '../service.ts';

/** Services came with version v3 of the API and are in no other: https://marketplace.gohighlevel.com/docs/ghl/calendars/get-service-bookings */
export const { read, action, dropdown } = vocabularyOf(highlevel, { version: 'v3' });
