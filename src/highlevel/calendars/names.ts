import { out } from '../../core/output/output.ts';
import type { Names } from '../../core/reading/names.ts';
import { docs } from '../docs.ts';
import { VERSION } from './vocabulary.ts';

/** Comes whole. */
const calendars: Names = {
  list: {
    docs: docs('calendars', 'get-calendars'),
    scopes: ['calendars.readonly'],
    route: 'GET /calendars/',
    version: VERSION,
    connection: ['locationId'],
    result: 'calendars[]',
  },
};

/** The name of the calendar whose id is beside it. */
export const calendarName = () =>
  out.name('Personal Training', { of: 'calendarId', in: calendars, label: 'Calendar Name' });

/** The names of the calendars whose ids are the list `of`. */
export const calendarNames = (of: string) => out.names('Personal Training', { of, in: calendars });
