import { numberOf, type Raw } from '../../core/raw.ts';
import { clockOf } from '../record.ts';

/** The records among Runkeeper's statistics, by its names: https://runkeeper.com/developer/healthgraph/records */
export const RECORDS = {
  BEST_ACTIVITY: 'Longest Activity',
  BEST_WEEK: 'Best Week',
  BEST_MONTH: 'Best Month',
} as const;

/** A best of one sport. */
export type Best = {
  /** "Running:BEST_ACTIVITY" */
  key: string;
  activityType: string;
  record: keyof typeof RECORDS;
  metres: number;
  date: string | null;
};

/** A best as it was when it was last seen. */
type Seen = {
  metres: number;
  date: string | null;
  /** What it was before it grew. */
  before: { metres: number; date: string | null } | null;
  /** It shrank, since an activity was deleted or shortened, or may have while nothing was remembered: no news. */
  shrank: boolean;
};

/** By the key of the best. */
export type BestMemory = Record<string, Seen>;

/** The bests of all sports; all but OVERALL are in kilometres: https://github.com/aouyar/healthgraph-api */
export function bestsOf(records: readonly Raw[]): Best[] {
  const bests = records.flatMap(({ activity_type: type, stats }) =>
    ((stats ?? []) as Raw[]).flatMap((stat): Best[] => {
      const record = String(stat.stat_type).toUpperCase();
      const metres = Math.round((numberOf(stat.value) ?? 0) * 1000);
      return record in RECORDS && metres > 0
        ? [
            {
              key: `${type}:${record}`,
              activityType: String(type),
              record: record as keyof typeof RECORDS,
              metres,
              date: clockOf(stat.date)?.slice(0, 10) ?? null,
            },
          ]
        : [];
    }),
  );
  return [...new Map(bests.map((best) => [best.key, best])).values()];
}

/**
 * What to remember of the bests: what each of them was before it grew. Without a memory one that is older
 * than the day `since` may stand where a deleted one stood.
 */
export function compareBests(
  bests: readonly Best[],
  memory: BestMemory | undefined,
  since = '',
): BestMemory {
  const next: BestMemory = { ...memory };
  for (const { key, metres, date } of bests) {
    const known = memory?.[key];
    if (known?.metres === metres) continue;
    next[key] = {
      metres,
      date,
      before: known ? { metres: known.metres, date: known.date } : null,
      shrank: known ? metres < known.metres : !memory && (date ?? '') < since,
    };
  }
  return next;
}
