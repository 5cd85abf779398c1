import { fingerprint } from '../fingerprint.ts';

/** What is old although Zapier was never told: the rest of a list that a fill of its list of seen records had no time for. */
export type LeftOut = {
  /** The time up to which records are old, in epoch milliseconds. */
  oldUpTo?: number | undefined;
  /** Marks of the old records without a time. */
  old?: readonly string[] | undefined;
  /** Marks of the last records of the reading that got furthest, until one gets to the end of the list. */
  edge?: readonly string[] | undefined;
};

/** A reading of a list: the id and time (epoch milliseconds, NaN without one) of each record in the vendor's order. */
export type ReadList = {
  records: readonly { id: string; time: number }[];
  isFill: boolean;
  /** Whether it ended before the list did. */
  isCut: boolean;
  /** Whether the vendor lists the latest first. Else the rest of a list that was cut may be of any age. */
  isSorted: boolean;
};

/** So many records tell where a reading ended, although some of them are deleted meanwhile. */
const EDGE = 100;

const markOf = (id: string) => fingerprint(id).slice(0, 8);

/**
 * What is left out after a reading. Where records have a time, all are old that are no later than those
 * that the fill saw. A record without a time is old when a reading first sees it below the point that the
 * fill, and each reading since, has got to; above that point it is new. So a record that is added below
 * that point counts as old, too, until one reading has got to the end of the list: better one that starts
 * no Zap than hundreds of old ones that do.
 */
export function leftOut(
  { records, isFill, isCut, isSorted }: ReadList,
  { oldUpTo, old = [], edge }: LeftOut,
): LeftOut {
  const times = isFill && isCut ? records.map(({ time }) => time).filter(Boolean) : [];
  const bound = isSorted ? Math.min : Math.max;
  // Another Zap may share the memory: what was old for it stays old.
  const upTo = times.length > 0 ? Math.max(oldUpTo ?? 0, bound(...times)) : oldUpTo;
  const marks = records.map(({ id }) => markOf(id));
  const passed = marks.findLastIndex((mark) => edge?.includes(mark));
  // A reading that got less far than the edge has seen none of what is below.
  const below = edge && (passed >= 0 || !isCut || edge.length === 0) ? passed + 1 : records.length;
  const isFurther = below < records.length;
  const late = marks.filter((_, index) => index >= below && Number.isNaN(records[index]!.time));
  const isEdge = isCut && !isSorted && (isFill || isFurther);
  return {
    oldUpTo: upTo,
    ...(old.length + late.length > 0 && { old: [...new Set([...old, ...late])] }),
    edge: isEdge ? marks.slice(-EDGE) : isCut ? edge : undefined,
  };
}

/** Whether a record is old although Zapier was never told of it. */
export const isLeftOut = (
  { id, time }: { id: string; time: number },
  { oldUpTo = Number.NaN, old = [] }: LeftOut,
): boolean => time <= oldUpTo || old.includes(markOf(id));
