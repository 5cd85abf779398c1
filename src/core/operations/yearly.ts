import { atZone, DAY_MS, inZone } from '../dates.ts';
import type { Raw } from '../raw.ts';
import type { ChangeMemory, Occurrence } from '../reading/changes.ts';
import type { Shape } from '../shape.ts';
import type { Yearly } from './when.ts';

/** A day is reported for so many days, so that a poll whose answer was lost and other Zaps get it too. */
const TOLD_DAYS = 1;

/**
 * The remembered days that have come round, by the account's clock, so many days before at such a time. 29
 * February comes round on 28 February in other years.
 */
export function comingRound<S extends Shape>(
  { seen, from }: Pick<ChangeMemory, 'seen' | 'from'>,
  { ahead, time }: Yearly<S>,
  values: Raw,
  { zone, now }: { zone: string; now: number },
): Occurrence[] {
  const daysBefore = Number(values[ahead] ?? 0);
  const clock = String(values[time] ?? '09:00');
  const moments = Array.from({ length: TOLD_DAYS + 1 }, (_, index) => {
    const date = inZone(now - index * DAY_MS, zone).slice(0, 10);
    const at = Date.parse(atZone(`${date}T${clock}:00`, zone));
    const day = new Date(Date.parse(date) + daysBefore * DAY_MS).toISOString().slice(0, 10);
    return { at, day };
  }).filter(({ at }) => at <= now && at > Math.max(from, now - TOLD_DAYS * DAY_MS));
  return moments.flatMap(({ at, day }) => {
    const [year, ...rest] = day.split('-');
    const days = new Set([rest.join('-')]);
    if (days.has('02-28') && new Date(`${year}-02-29`).getUTCMonth() !== 1) {
      days.add('02-29');
    }
    return Object.entries(seen)
      .filter(
        ([
          ,
          {
            state: [first = ''],
          },
        ]) => days.has(first.slice(5, 10)),
      )
      .map(
        ([
          id,
          {
            state: [first = ''],
          },
        ]) => ({
          id,
          revision: day,
          what: '',
          before: first.slice(0, 10),
          after: day,
          at,
          noticed: now,
        }),
      );
  });
}
