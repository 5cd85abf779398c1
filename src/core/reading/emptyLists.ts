/** What is remembered of a list that came empty. */
type Remembered = {
  hadRecords: boolean;
  /** Since when it has come empty, in epoch milliseconds. */
  emptySince?: number;
};

const BELIEVED_MS = 10 * 60_000;

/**
 * Since when a list comes empty that had records: such an answer is one that failed, unless the list stays
 * empty for ten minutes. Undefined for an answer that is to be believed.
 */
export function doubtfulSince(
  records: readonly unknown[],
  { hadRecords, emptySince }: Remembered,
  now: number,
): number | undefined {
  const since = emptySince ?? now;
  return records.length === 0 && hadRecords && now - since < BELIEVED_MS ? since : undefined;
}
