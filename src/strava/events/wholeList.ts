import type { EventRecord, Occasion, Reading } from '../../core/events.ts';

type Raw = Record<string, unknown>;

const PAGE = 200;

/**
 * New records of a list whose order Strava does not document: all of it is read, which is one request
 * unless it is longer than a page.
 */
export const wholeList = (created: string, idOf: (raw: Raw) => unknown) => ({
  populatePages: 10,
  enough: (records: readonly Raw[]) => records.length % PAGE !== 0,
  events: ({ records }: Reading, _: Occasion<Raw>) => ({
    events: records
      .map((raw) => ({ ...raw, id: String(idOf(raw)) }) as EventRecord)
      .sort((a, b) => String(b[created] ?? '').localeCompare(String(a[created] ?? ''))),
  }),
});
