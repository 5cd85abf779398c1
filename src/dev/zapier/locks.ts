/** The locks of the app's steps, as a test sees them. */
export type Locks = {
  /** Runs that wait for another one to end. */
  waiting(): number;
  /** From now on runs wait for nothing, as if no step had a lock; or they do again. */
  ignore(isIgnored: boolean): void;
};

/** What of an app's definition tells which runs wait for one another. */
type AppDefinition = Record<
  string,
  Record<string, { operation: { lock?: { key: string } } }> | undefined
>;

/** Asks for the definition as Zapier has it from the push of the app. */
type Definer = (event: {
  command: 'definition';
  calledFromCli: true;
}) => Promise<{ results: unknown }>;

/**
 * Zapier's locks: a run of a step that has one waits until no other run on the same connection holds the
 * same key. The connection is in the scope of every lock of this app. A lock is never given back before
 * its run has ended.
 */
export function locksOf(handler: Definer) {
  const held = new WeakMap<object, Map<string, Promise<unknown>>>();
  let definition: Promise<AppDefinition> | undefined;
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
    keyOf: async (method: string, inputData: Record<string, unknown>) => {
      const [, kind, key] = /^(creates|searches)\.(\w+)\.operation\.perform$/.exec(method) ?? [];
      if (!kind || !key) return undefined;
      definition ??= handler({ command: 'definition', calledFromCli: true }).then(
        ({ results }) => results as AppDefinition,
      );
      const lock = (await definition)[kind]?.[key]?.operation.lock;
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
