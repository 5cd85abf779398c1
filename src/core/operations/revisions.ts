import { fingerprint } from '../fingerprint.ts';

/** What is remembered of a record whose vendor writes no time of its changes. */
type State = {
  /** Fingerprint of what the vendor sent. */
  sent: string;
  /** What Zapier was told. */
  revision: string;
  /** Fingerprint of the result behind the revision, where the two differ. */
  hash?: string;
  /** Fingerprints of earlier results. */
  past?: string[];
};

/** What is remembered of the records of a trigger, by their ids. */
export type States = { born: number; turns: number; of: Record<string, State> };

/** Most records that are remembered; more would make a memory of hundreds of kilobytes. */
const MOST_STATES = 1000;

/** Most earlier results of a record that are remembered. */
const MOST_PAST = 20;

/** What is remembered when nothing is. */
export const noStates = (now: number): States => ({ born: now, turns: 0, of: {} });

/**
 * Revisions of records whose vendor writes no time of their changes: a fingerprint of the result, and another
 * text where a record has changed back to what it was before, since Zapier has seen that fingerprint. A record
 * that the vendor sends as it did before keeps its revision, also when the app has learned to show more of it.
 * @returns a revision for each record, and what to remember
 */
export function revised(
  records: readonly { id: string; sent: unknown; result: unknown }[],
  before: States,
): { revisions: string[]; states: States } {
  let { turns } = before;
  const seen = records.map(({ id, sent, result }): [string, State] => {
    const known = before.of[id];
    const now = { sent: fingerprint(sent), hash: fingerprint(result) };
    if (!known) {
      return [id, { sent: now.sent, revision: now.hash }];
    }
    const hash = known.hash ?? known.revision;
    if (known.sent === now.sent || hash === now.hash) {
      return [id, { ...known, sent: now.sent }];
    }
    const { past = [] } = known;
    const isBack = past.includes(now.hash);
    turns += isBack ? 1 : 0;
    return [
      id,
      {
        sent: now.sent,
        ...(isBack
          ? { revision: `${now.hash}-${before.born.toString(36)}-${turns}`, hash: now.hash }
          : { revision: now.hash }),
        past: [hash, ...past.filter((one) => one !== hash)].slice(0, MOST_PAST),
      },
    ];
  });
  const ids = new Set(seen.map(([id]) => id));
  const others = Object.entries(before.of).filter(([id]) => !ids.has(id));
  return {
    revisions: seen.map(([, { revision }]) => revision),
    states: {
      born: before.born,
      turns,
      of: Object.fromEntries([...seen, ...others].slice(0, MOST_STATES)),
    },
  };
}
