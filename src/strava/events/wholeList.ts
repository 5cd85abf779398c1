import { instantOf } from '../../core/dates.ts';
import type { Raw } from '../../core/raw.ts';
import type { EventRecord, Occasion, Reading } from '../../core/reading/events.ts';

/**
 * New records of a list whose order Strava does not document: all of it is read, up to the empty page that
 * ends it (https://developers.strava.com/docs/).
 */
export const wholeList = (created: string, idOf: (raw: Raw) => unknown) => ({
  mostPages: 10,
  enough: () => false,
  events: ({ records }: Reading, _: Occasion<Raw>) => ({
    events: records
      .map((raw) => ({ ...raw, id: String(idOf(raw)) }) as EventRecord)
      .sort((a, b) => instantOf(b[created]) - instantOf(a[created]) || 0),
  }),
});
