import { out } from '../../core/output/output.ts';
import { numberOf, type Raw } from '../../core/raw.ts';
import { sportOf } from '../../workouts/sports.ts';
import { kilometres, miles } from '../../workouts/units.ts';
import { activityFilters, isSport } from '../activities/filters.ts';
import { clockOf } from '../record.ts';

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

/** Kilometers, and the day of a best, in samples. */
const EXAMPLES: Record<keyof typeof STATS, [km: number, date?: string]> = {
  overall: [1234.57],
  thisWeek: [22.4],
  lastWeek: [31.2],
  thisMonth: [84.6],
  lastMonth: [120.3],
  bestActivity: [42.4, '2025-09-28'],
  bestWeek: [64.2, '2025-09-22'],
  bestMonth: [214.8, '2025-09-01'],
};

/** The distances of one sport; there are no times over 5 or 10 km: https://runkeeper.com/developer/healthgraph/records */
export const record = () =>
  out.object({
    id: out.id('Running', 'Record ID'),
    activityType: out.text('Running', { from: ['activity_type'] }),
    sport: out.text('Run', { label: 'Sport (Code)' }),
    sportName: out.text('Run', { label: 'Sport' }),
    ...Object.fromEntries(
      Object.entries(STATS).flatMap(([key, label]) => {
        const [km] = EXAMPLES[key as keyof typeof STATS];
        return [
          [`${key}Km`, out.number(km, { label: `${label} (km)` })],
          [`${key}Miles`, out.number(miles(km * 1000)!, { label: `${label} (mi)` })],
        ] as [string, ReturnType<typeof out.number>][];
      }),
    ),
    ...Object.fromEntries(
      Object.entries(STATS).flatMap(([key, label]) => {
        const [, date] = EXAMPLES[key as keyof typeof STATS];
        return date ? [[`${key}Date`, out.text(date, { label: `${label} (Local Date)` })]] : [];
      }),
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
    const metres = value === null || key === 'overall' ? value : value * 1000;
    return {
      [`${key}Km`]: kilometres(metres),
      [`${key}Miles`]: miles(metres),
      [`${key}Date`]: clockOf(stat?.date)?.slice(0, 10),
    };
  });
  return Object.assign({ ...raw, id: raw.activity_type, sport, sportName }, ...values);
}
