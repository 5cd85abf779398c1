import { DAY_MS } from '../calendar.ts';
/** A record of a list whose details matter for some days after it appears. */
export interface Followable {
  id: string;
  /** When it took place, in epoch seconds. */
  at: number;
  /** Changes when its details do. */
  mark: string;
}

/**
 * When each record of the list became news (epoch milliseconds; 0 for never), with the mark it had;
 * `settled` if a second look at its details would find nothing more, `gone` when it was first missed.
 */
export type FollowMemory = Record<
  string,
  { mark: string; since: number; settled?: true; gone?: number }
>;

/** How long details are reported after they became news: long enough for a request limit to reset. */
const TOLD_MS = 3 * DAY_MS;

/** When to look again at details that may grow for a while although the mark stays the same. */
const SETTLED_MS = 60 * 60 * 1000;

/** Anything older at a first look was settled before. */
const FRESH_MS = 6 * SETTLED_MS;

/** Anything older when it first appears is an import, not news. */
const LATE_MS = 14 * DAY_MS;

/** A record that is hidden and shown again is not news: it is remembered for less than the seven days that Strava allows (https://www.strava.com/legal/api). */
const GONE_KEPT_MS = 6 * DAY_MS;

/** What counts as news at a first look, or after the memory was lost: it may have come since the previous look. */
const RECENT_MS = 3 * DAY_MS;

/**
 * Follows the records of a list: which are news by now, latest first, and what to remember. A record is
 * news when it appears, a late upload too, and again when its mark changes; never where it was old at the
 * first look, since what its details held then is not known. With `twice` news get another mark after an
 * hour.
 */
export function follow<F extends Followable>(
  records: readonly F[],
  {
    memory,
    now,
    twice = false,
  }: { memory: FollowMemory | undefined; now: number; twice?: boolean },
): { news: F[]; memory: FollowMemory } {
  const next: FollowMemory = {};
  for (const [id, known] of Object.entries(memory ?? {})) {
    const gone = known.gone ?? now;
    if (now - gone <= GONE_KEPT_MS) next[id] = { ...known, gone };
  }
  for (const { id, at, mark } of records) {
    const known = listed(memory?.[id]);
    const age = now - at * 1000;
    const isNews = memory ? age <= LATE_MS : age <= RECENT_MS;
    next[id] =
      known?.mark === mark
        ? known
        : {
            mark,
            since: isNews && known?.since !== 0 ? now : 0,
            ...(!memory && age > FRESH_MS && { settled: true }),
          };
  }
  const news = records
    .filter(({ id }) => next[id]!.since > 0 && now - next[id]!.since <= TOLD_MS)
    .sort((a, b) => b.at - a.at)
    .map((record) => {
      const { since, settled } = next[record.id]!;
      return twice && !settled && now - since >= SETTLED_MS
        ? { ...record, mark: `${record.mark}.later` }
        : record;
    });
  return { news, memory: next };
}

/** What is remembered of a record that is listed, again or still: the same object where it never went. */
function listed(known: FollowMemory[string] | undefined): FollowMemory[string] | undefined {
  if (known?.gone === undefined) return known;
  const { gone, ...was } = known;
  return was;
}
