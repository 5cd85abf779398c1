/** The locks of the app's steps, as a test sees them. */
export type Locks = {
  /** Runs that wait for another one to end. */
  waiting(): number;
  /** From now on runs wait for nothing, as if no step had a lock; or they do again. */
  ignore(isIgnored: boolean): void;
};

/** What of an app tells which runs wait for one another. */
type Locking = Partial<
  Record<'searches' | 'creates', Record<string, { operation: { lock?: unknown } }>>
>;

/**
 * Zapier's locks: a run of a step that has one waits until no other run on the same connection holds the
 * same key. The connection is in the scope of every lock of this app. A lock is never given back before
 * its run has ended.
 */
export function locksOf(app: Locking) {
  const held = new WeakMap<object, Map<string, Promise<unknown>>>();
  let waiting = 0;
  let isIgnored = false;
  const seen: Locks = {
    waiting: () => waiting,
    ignore: (ignored) => {
      isIgnored = ignored;
    },
  };
  return {
    seen,
    /** The key that a run of a method holds, filled with its values; undefined where the step has no lock. */
    keyOf: (method: string, inputData: Record<string, unknown>) => {
      const [, kind, key] = /^(creates|searches)\.(\w+)\.operation\.perform$/.exec(method) ?? [];
      if (!kind || !key) return undefined;
      const lock = app[kind as keyof Locking]?.[key]?.operation.lock as { key: string } | undefined;
      return lock?.key.replace(/{{bundle\.inputData\.(\w+)}}/g, (_, field) =>
        String(inputData[field] ?? ''),
      );
    },
    hold: async <T>(account: object, key: string | undefined, run: () => Promise<T>) => {
      if (isIgnored || key === undefined) return run();
      const ofAccount = held.get(account) ?? new Map<string, Promise<unknown>>();
      held.set(account, ofAccount);
      const before = ofAccount.get(key);
      const turn = before ? after(before).then(run) : run();
      ofAccount.set(key, turn);
      try {
        return await turn;
      } finally {
        if (ofAccount.get(key) === turn) ofAccount.delete(key);
      }
    },
  };

  async function after(before: Promise<unknown>) {
    waiting += 1;
    await before.catch(() => undefined);
    waiting -= 1;
  }
}
