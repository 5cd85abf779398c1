import { DAY_MS } from '../../core/dates.ts';
import { choice, list } from '../../core/input/fields.ts';
import type { Windows } from '../../core/reading/windows.ts';
import { docs } from '../docs.ts';
import { READ } from '../permissions.ts';
import { changesOf, KINDS } from './schema.ts';

/**
 * Asks for what was modified since the start of the day some days ago. The zone of the vendor's days is
 * not known, so one day more than needed is asked for; Zapier sorts out what it has seen.
 */
const modifiedSince =
  (days: number): Windows =>
  (values, now) => {
    const back = ((values.daysBack as number | undefined) ?? days) * DAY_MS;
    const day = new Date(now - back).toISOString().slice(0, 10);
    return [{ ...values, modifiedNoEarlierThan: `${day}T00:00:00` }];
  };

/** The log of the last `days`, read anew each time. */
export const changeLog = ({ days }: { days: number }) => ({
  docs: docs('change-log'),
  scopes: READ,
  route: 'GET /changeLog' as const,
  mediaType: { answer: 'ChangeLog' },
  windows: modifiedSince(days),
  result: '[]' as const,
  unfold: changesOf,
});

/** Which kinds of record count. */
export const kindsField = (label: string) =>
  list(choice(KINDS), {
    label,
    choices: KINDS,
    local: true,
    split: true,
    help: 'Defaults to all kinds.',
  }).optional();

/** Whether a kind is among the chosen ones; all are where none is chosen. */
export const isKind = (kind: unknown, kinds: readonly string[] | undefined): boolean =>
  !kinds || kinds.includes(String(kind));
