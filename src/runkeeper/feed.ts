import { date } from '../core/input/fields.ts';
import { byLink } from '../core/reading/paging.ts';
import { docs } from './docs.ts';
import { READ } from './permissions.ts';

/**
 * The feed of a collection, newest first: its path, its media type without "Feed", its page of the
 * documentation. `next` leads to the older page, the opposite of what the documentation says:
 * https://github.com/cpfair/tapiriik/blob/master/tapiriik/services/RunKeeper/runkeeper.py
 */
export const feedOf = <const P extends `/${string}`>(path: P, record: string, page: string) => ({
  docs: docs(page),
  scopes: READ,
  route: `GET ${path}` as const,
  mediaType: { answer: `${record}Feed` },
  paging: byLink({ link: 'next', size: 'pageSize', max: 100 }),
  mostPages: 5,
  result: 'items[]' as const,
});

/** Limits a feed to a range of days, both included. */
export const feedDays = () => ({
  noEarlierThan: date({
    label: 'From Day',
    help: 'A local day, included in the results.',
  }).optional(),
  noLaterThan: date({
    label: 'To Day',
    placeholder: '2026-03-31',
    notBefore: 'noEarlierThan',
    help: 'A local day, included in the results.',
  }).optional(),
});
