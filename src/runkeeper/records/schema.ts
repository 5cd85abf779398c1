import { readSpelled } from '../../core/dates.ts';
import { out } from '../../core/output/output.ts';
import type { Raw } from '../../core/raw.ts';
import { sportOf } from '../../workouts/sports.ts';
import { kilometres, miles } from '../../workouts/units.ts';
import { activityFilters, isSport } from '../activities/filters.ts';
import { numberOf } from '../record.ts';

const STATS = {
  overall: 'All Time',
  thisWeek: 'This Week',
  lastWeek: 'Last Week',
  thisMonth: 'This Month',
  lastMonth: 'Last Month',
  bestActivity: 'Longest Activity',
  bestWeek: 'Best Week',
  bestMonth: 'Best Month',
} as const;

const isBest = (key: string) => key.startsWith('best');

/** The distances of one sport; there are no times over 5 or 10 km: https://runkeeper.com/developer/healthgraph/records */
export const record = () =>
  out.object({
    id: out.id('Running', 'Record ID'),
    activityType: out.text('Running', { from: ['activity_type'] }),
    sport: out.text('Run', { label: 'Sport (Code)' }),
    sportName: out.text('Run', { label: 'Sport' }),
    ...Object.fromEntries(
      Object.entries(STATS).flatMap(([key, label]): [string, ReturnType<typeof out.number>][] => [
        [`${key}Km`, out.number(42.4, { label: `${label} (km)` })],
        [`${key}Miles`, out.number(26.35, { label: `${label} (mi)` })],
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(STATS)
        .filter(([key]) => isBest(key))
        .map(([key, label]) => [
          `${key}Date`,
          out.text('2025-09-28', { label: `${label} (Local Date)` }),
        ]),
    ),
  });

/** The sports whose records a search finds. */
export const recordSports = () => ({ sports: activityFilters().sports });

export const isOfSports = (raw: Raw, { sports }: Raw): boolean =>
  isSport(String(raw.activity_type ?? ''), sports as string[] | undefined);

/** `BEST_ACTIVITY` of `bestActivity`. */
const vendorName = (key: string) => key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** `OVERALL` is in metres, all others in kilometres: https://github.com/aouyar/healthgraph-api */
export function forPeople(raw: Raw): Raw {
  const stats = new Map(
    ((raw.stats ?? []) as Raw[]).map((stat) => [String(stat.stat_type).toUpperCase(), stat]),
  );
  const { sport, sportName } = sportOf(String(raw.activity_type ?? ''));
  const values = Object.keys(STATS).map((key) => {
    const stat = stats.get(vendorName(key));
    const value = numberOf(stat?.value);
    const metres = value === undefined || key === 'overall' ? value : value * 1000;
    return {
      [`${key}Km`]: kilometres(metres),
      [`${key}Miles`]: miles(metres),
      [`${key}Date`]: readSpelled(stat?.date)?.slice(0, 10),
    };
  });
  return Object.assign({ ...raw, id: raw.activity_type, sport, sportName }, ...values);
}
